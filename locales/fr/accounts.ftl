# Comptes, invitations et connexion.

## Liens à usage unique
link-invitation = Invitation
link-reset = Nouveau mot de passe

## Se connecter et se déconnecter
sign-in-title = Se connecter
field-email = Adresse électronique
field-password = Mot de passe
sign-in-wrong = Aucun compte ne correspond à cette adresse et à ce mot de passe. Vérifiez les deux et réessayez.
sign-in-too-many = Trop de tentatives ont échoué. Réessayez dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }.
sign-in-not-needed = Les textes adoptés sont publics et se lisent sans compte
sign-in-demonstration = Découvrir le site en tant que
sign-in-demonstration-hint = Ceci est une démonstration : une personne inventée pour chaque fonction, sans mot de passe.
sign-in-by-password = Ou avec votre mot de passe
signed-out-title = Vous êtes déconnecté
signed-out-lead = Les textes non envoyés que ce navigateur conservait en ont été effacés.
signed-out-again = Se reconnecter

## Quand une session prend fin pendant la rédaction
session-over = Votre session avait pris fin et ceci n’a pas encore été envoyé. Ce que vous avez écrit est conservé. Connectez-vous, relisez-le et envoyez-le.
kept-title = Voici ce que vous avez écrit
kept-lead = Vous êtes connecté comme { $name }. Rien n’a encore été envoyé.
kept-field = Vous avez écrit
kept-send = L’envoyer maintenant
kept-drop = Ne pas l’envoyer

## Invitations et nouveaux mots de passe
invitation-title = Vous êtes invité sur Accord
invitation-lead = Choisissez un mot de passe pour ouvrir votre compte. Ce lien ne sert qu’une fois.
invitation-accept = Accepter l’invitation
field-own-name = Votre nom, tel que le procès-verbal doit l’écrire
field-new-password = Nouveau mot de passe
field-present-password = Mot de passe actuel
password-hint = Au moins { $min } caractères. Trois ou quatre mots sans rapport entre eux conviennent bien.
password-set = Enregistrer le mot de passe
password-too-short = Au moins { $min } caractères ; il y en a { $length }.
password-easy = Il est facile à deviner. Ajoutez un ou deux mots sans rapport avec vous.
password-keyboard = Les rangées de touches sont faciles à deviner. Choisissez plutôt des mots.
password-repeats = Les répétitions et les suites sont faciles à deviner. Choisissez des mots différents.
password-date = Les années et les dates sont faciles à deviner. Ajoutez des mots sans rapport avec elles.
password-common = Il figure parmi les mots de passe essayés en premier. Choisissez-en un autre.
password-word = Un seul mot ou un nom est facile à deviner. Ajoutez un ou deux mots.
password-present-wrong = Ce n’est pas votre mot de passe actuel.
password-change-lead = Votre compte sera déconnecté de tous les autres navigateurs.
reset-offer = Mot de passe oublié ?
reset-title = Choisir un nouveau mot de passe
reset-lead = Vous serez connecté ici et déconnecté des autres navigateurs. Ce lien ne sert qu’une fois.
reset-ask-title = Mot de passe oublié
reset-ask-lead = Nous envoyons un lien à l’adresse de votre compte. Il vous permet de choisir un nouveau mot de passe.
reset-send = M’envoyer un lien
reset-sent-title = Consultez votre messagerie
reset-sent-lead = Si cette adresse a un compte, un lien est en route. Il sert une seule fois, dans un délai de { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
  }.
reset-sent-nothing = Si rien n’arrive, vérifiez l’orthographe et le dossier des indésirables, ou écrivez à votre secrétariat.
link-gone-title = Ce lien ne fonctionne plus
link-gone-lead = Il a déjà servi, son délai est passé ou un lien plus récent a été envoyé. Si votre invitation a expiré, le secrétariat peut vous en envoyer une autre.
link-gone-ask = M’envoyer un nouveau lien

## Mon compte
account-profile = Profil
account-mail = Courriels
account-password = Mot de passe
account-sessions = Navigateurs
account-signed-in = Connecté comme { $email }.
account-saved = Enregistré.
account-other-role = Découvrir le site dans une autre fonction
field-language = Langue
field-language-hint = Des pages et des courriels.
field-zone = Fuseau horaire
field-zone-hint = Les heures sont toujours celles du lieu de la réunion ; la vôtre figure à côté.
field-zone-none = Celui de chaque réunion
account-mail-lead = Les courriels sur le compte lui-même, comme celui d’un nouveau mot de passe, arrivent toujours.
account-mail-legend = M’envoyer aussitôt un courriel au sujet de
account-sessions-lead = Les navigateurs dans lesquels votre compte est ouvert.
session-unnamed = Navigateur inconnu
session-times = Depuis { $began } ; dernière utilisation { $seen }.
session-this = Ce navigateur
session-end = Le déconnecter
