//! Differences as a person reads them, on clauses of declarations in the four languages of the catalogues.

use accord::text::diff::{PieceKind, display, edits};

/// A difference in a notation: `[-deleted-]` and `{+inserted+}`.
fn shown(base: &str, proposed: &str) -> String {
    let written = display(base, proposed).into_iter().map(|piece| match piece.kind {
        PieceKind::Same => piece.text,
        PieceKind::Deleted => format!("[-{}-]", piece.text),
        PieceKind::Inserted => format!("{{+{}+}}", piece.text),
    });
    written.collect()
}

/// A text without what stands between two marks, and without two others.
fn without(shown: &str, [open, close]: [&str; 2], marks: [&str; 2]) -> String {
    let mut out = String::new();
    let mut rest = shown;
    while let Some((before, after)) = rest.split_once(open) {
        out.push_str(before);
        rest = after.split_once(close).unwrap().1;
    }
    out.push_str(rest);
    marks.iter().fold(out, |text, mark| text.replace(mark, ""))
}

/// Both texts are read from what is to be shown: nothing else than that may come of comparing them.
#[track_caller]
fn check(expected: &str) {
    let base = without(expected, ["{+", "+}"], ["[-", "-]"]);
    let proposed = without(expected, ["[-", "-]"], ["{+", "+}"]);
    assert_eq!(shown(&base, &proposed), expected);
    assert_eq!(edits(&base, &proposed).apply(&base), Ok(proposed));
}

#[test]
fn english_clauses_read_well() {
    check(
        "Acknowledges the contributions made by migrants [-towards-]{+to the sustainable+} development of \
         their communities of origin{+, transit+} and destination, and calls for their full integration and \
         participation through{+ equal and+} non-discriminatory access to education,{+ housing,+} healthcare, \
         and justice",
    );
    check(
        "Emphasizes that the walls[- and barriers-] being built today in the name of security[- may impede \
         passage, but-] do not solve the causes due to which millions of human beings[- migrate now and shall \
         continue to-] migrate.",
    );
    check(
        "Pronounces its support for the universalization of Conventions 97 (1949), 143 (1975),[- and-] 189 \
         (2011){+, and 190 (2019)+} of the International Labor Organization",
    );
    check(
        "[-Encourages-]{+Urges+} States to adopt a general definition of vulnerability{+, based on \
         international law,+} during this preparatory process.",
    );
    check(
        "Condemns the messages and acts of racism, xenophobia, and{+ all forms of+} intolerance against \
         migrants{+ and refugees+}, and calls [-for-]{+upon+} its Members to promote, in their respective \
         countries[- and legislatures-], measures that[- help to-] counteract [-same-]{+them+}.",
    );
    check(
        "[-Acknowledges the sovereignty of each State to determine its migratory policies, and at the same \
         time emphasizes-]{+Emphasizes+} the obligation{+ of States+} to respect at all times the human rights \
         of migrants in relation to border management, as well as the importance of addressing the factors \
         that increase the vulnerability of migrant populations.",
    );
    check(
        "Considering the efforts made, which include:[- creation of the Sub-Committee on Migratory Affairs in \
         the Region, in 2007;-] the establishment of the Work Group on Migration, in 2010; and the Framework \
         Act on Migration{+ in Latin America+}, in 2015{+; and the Cooperation Agreement, in 2016+}",
    );
    check(
        "Calls for [-a strengthening of-]{+closer+} cooperation{+ between States, and+} with international \
         bodies and civil society, [-as well as between States, for purposes of generating-]{+in order to \
         gather+} relevant and updated information [-regarding-]{+on+} trafficking in persons[- and modern \
         slavery-], [-thus allowing greater knowledge-]{+and so to identify the victims+} of these crimes[- to \
         identify their victims-] and [-provide-]{+assist and protect+} them[- with the necessary assistance \
         and protection-]",
    );
    check(
        "Requests that States [-seek alternatives to physical-]{+end the+} detention[-, especially in cases \
         involving-]{+ of+} migrant children and adolescents,{+ use alternatives in all other cases,+} so that \
         detention is[- always used as-] a{+ measure of+} last resort, and[- reiterates the obligation to-] \
         guarantee[- that detention-] conditions{+ of detention that+} meet the highest[- international-] \
         standards",
    );
    check(
        "Encourages States to [-analyze the relevancy of developing-]{+develop+}, with the participation of \
         [-governmental-]{+the+} authorities, [-international agency representatives-]{+of the agencies of the \
         United Nations+},{+ of+} business[- community-] leaders[-,-] and{+ of+} civil society[- members-], \
         [-institutionalized-]{+lasting+} mechanisms for [-advising-]{+advice+} and [-professional-]{+for+} \
         training",
    );
    check(
        "Recalling [-resolution-]{+resolutions A/RES/71/1 and+} A/RES/71/280 of 6 April 2017 (“Modalities for \
         the[- intergovernmental-] negotiations”).",
    );
    check(
        "Requests States (a) to sign; (b) to ratify{+ and implement; (c) to cooperate+}; and ([-c-]{+d+}) to \
         report;",
    );
    check("women,{+ girls,+} children, adolescents{+, persons with disabilities+} and older persons");
    check("the{+ human+} rights of{+ all+} migrants and{+ the rights+} of{+ all+} members of their families");
    check("[-shall-]{+may+} take [-all necessary-]{+appropriate+} measures");
    check(
        "Decides to convene a meeting{+ of experts in Lima+} in 2018, and [-invites-]{+requests+} the \
         Secretary-General to report{+ to it at its next session+}.",
    );
}

#[test]
fn spanish_clauses_read_well() {
    check(
        "Que la Asamblea{+ General+} encomendó [-a este-]{+al+} Consejo el seguimiento{+ y la evaluación+} de \
         los acuerdos de la Mesa de Trabajo;",
    );
    check(
        "Que [-cuatro-]{+cinco+} delegaciones presentaron observaciones dentro del plazo{+ y dos fuera de \
         él+},",
    );
    check(
        "Lo publique antes del [-1-]{+15+} de [-marzo-]{+abril+} de 2024{+ en el sitio web \
         (www.ejemplo.org)+}.",
    );
    check(
        "La [-conveniencia-]{+necesidad+} de [-ordenar-]{+regular el registro y+} la \
         [-participación-]{+actuación+} de las organizaciones [-observadoras-]{+de la sociedad civil+}.",
    );
}

#[test]
fn portuguese_clauses_read_well() {
    check(
        "Instar os [-parlamentos membros-]{+Estados-Membros+} a nomear [-um ponto focal-]{+dois pontos \
         focais+} até 30 de junho{+ de 2025+};",
    );
    check("Reafirmando [-o compromisso assumido-]{+os compromissos assumidos+} em 2022{+ e 2023+}, resolve:");
    check(
        "Solicitar à Secretaria que[- elabore um guia de procedimentos e-] organize uma sessão de formação{+ e \
         elabore um guia de procedimentos+}.",
    );
    check(
        "[-Instar os-]{+Solicitar aos+} parlamentos [-membros a nomear-]{+da região que nomeiem+} um ponto \
         focal até [-30-]{+o fim+} de junho",
    );
}

#[test]
fn french_clauses_read_well() {
    check(
        "Prie instamment les parlements membres{+ et associés+} d’inscrire [-la-]{+cette+} question à [-leur \
         ordre-]{+l’ordre+} du jour{+ de leur prochaine session+} ;",
    );
    check("Décide de rester{+ activement+} saisie de la question{+, et d’en rendre compte « sans délai »+}.");
    check(
        "Se déclarant{+ profondément+} préoccupée par la lenteur des ratifications{+ et par l’absence de \
         données+} ;",
    );
}

#[test]
fn case_11_a_sentence_is_marked_whole() {
    check(
        "The countries agreed on the implementation of campaigns.[- They also agreed on the need to continue \
         working on a positive narrative.-] They also agreed on a fund.",
    );
    check(
        "Informar a la Asamblea en su próximo período de sesiones.[- Solicitar a la Secretaría un informe \
         anual.-] Solicitar a la Mesa su difusión.",
    );
    check("He said: “We agreed.”{+ “We signed.”+} They left. The rest stayed.");
    check("The body (see annex I.) met.[- The body (see annex II.) agreed.-] The body left.");
}

#[test]
fn case_12_a_rewrite_is_old_and_new() {
    check(
        "[-Expresses its rejection of the stigmatization and criminalization of migration derived from the \
         securitization of borders and the imposition of barriers as dissuasive measures-]{+Rejects firmly the \
         stigmatization of persons in mobility and the criminal prosecution of irregular entry resulting from \
         the closing of borders and other measures+}",
    );
}
