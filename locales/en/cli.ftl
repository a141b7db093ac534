# The command line: what verify, export, demo and member say.

## Commands
cli-no-declaration = { $name }: there is no such declaration
cli-nothing-to-export = { $name }: there is no such declaration, version or language
cli-no-database = { $database }: there is no such database
cli-empty-database = { $database }: this database holds no record of Accord
cli-older-database = { $database }: this database is of an older version of Accord; “accord serve” brings it up to date
cli-newer-database = { $database }: this database is of a newer version of Accord than this one
cli-backed-up = { $file }: the record is in it
cli-backup-lacks = The keys of secret ballots that are open are not in a backup: such a vote is put again after it is restored. Keep the file where nobody else reads it.
cli-backup-there = { $file }: there is such a file already
cli-no-backup = { $file }: this is no backup for such a database, or it is damaged: { $database }
cli-restore-not-empty = { $database }: this database is not empty
cli-restored = { $database }: the record is restored; “accord verify” looks whether it is whole
cli-restored-mails = Mails that waited when the backup was made wait again: those that were sent since will be sent once more.
cli-only-administrators = Only administrators are added here (--administrator); an administrator invites everybody else in the browser.
cli-account-not-made = The account was not made
demo-playing = Playing { $scenario } up to “{ $point }”.
demo-password = Password of every account: { $password }

## Verification
verify-good = verified: { $journals ->
    [one] { $journals } journal
   *[other] { $journals } journals
  }, { $declarations ->
    [one] { $declarations } declaration
   *[other] { $declarations } declarations
  }
verify-finding = { $place }, { $thing }: { $what }
verify-missing = the journal tells of it, and it is not in the record
verify-unrecorded = it stands in the record, and no entry of the journal tells of it
verify-differs = { $field }: the record says “{ $stored }”, the journal “{ $told }”
verify-unreadable = what is stored does not read as a record: { $why }
verify-unknown-act = its act is not known here: { $act }
verify-chain-place = it stands at place { $nth }: an entry is missing or was added
verify-chain-link = it does not follow the entry before it
verify-chain-hash = it was changed: its hash is another
verify-text-changed = its text is not the one that was frozen
verify-text-not-made = the adopted amendments over the tabled text give another text
verify-ballots = the ballots are not those that were cast when the voting ended
verify-put = method, majority or quorum are not those of the rules of this declaration
verify-decided = by the votes and the rules of this declaration the result is another
verify-file-changed = its bytes are not those of its SHA-256
verify-file-text = it does not say the adopted text

## What a finding is about
verify-thing-entry = entry { $name } of the journal
verify-thing-body = body { $name }
verify-thing-delegation = delegation { $name }
verify-thing-group = group of delegations { $name }
verify-thing-membership = membership { $name }
verify-thing-meeting = meeting { $name }
verify-thing-panel = panel { $name }
verify-thing-seat = seat on panel { $name }
verify-thing-rules-change = change of the rules of { $name }
verify-thing-declaration = declaration { $name }
verify-thing-sponsor = sponsorship of { $name }
verify-thing-stage = stage “{ $name }” of { $of }
verify-thing-deadline = time limit { $name }
verify-thing-version = version { $name }
verify-thing-taken-in = amendment { $name } in a reviewed version
verify-thing-carrying = carrying over of amendment { $name }
verify-thing-carried-operation = operation carried over of amendment { $name }
verify-thing-clause = clause brought by amendment { $name }
verify-thing-amendment = amendment { $name }
verify-thing-operation = operation { $name } of amendment { $of }
verify-thing-amendment-sponsor = sponsorship of amendment { $of } by { $name }
verify-thing-assignment = assignment to panel { $name }
verify-thing-recommendation = recommendation of panel { $name } on amendment { $of }
verify-thing-treatment = treatment { $name } proposed for amendment { $of }
verify-thing-treatment-answer = answer to treatment { $name } of amendment { $of }
verify-thing-replacement = that amendment { $of } is to replace amendment { $name }
verify-thing-comment = comment of { $name }
verify-thing-mark = mark on “{ $name }”
verify-thing-sitting = sitting { $name }
verify-thing-presiding = turn { $name } in the chair of sitting { $of }
verify-thing-suspension = suspension { $name } of sitting { $of }
verify-thing-presence = attendance of { $name } at sitting { $of }
verify-thing-proxy = proxy of { $name } at sitting { $of }
verify-thing-quorum-challenge = challenge { $name } of the quorum of sitting { $of }
verify-thing-ruling = ruling { $name } at sitting { $of }
verify-thing-motion = motion { $name } at sitting { $of }
verify-thing-speakers-list = speakers’ list { $name } of sitting { $of }
verify-thing-speaker = place of { $name } on speakers’ list { $of }
verify-thing-minutes = minutes of sitting { $name }
verify-thing-minutes-correction = correction { $name } of the minutes of sitting { $of }
verify-thing-voting-order = order of voting of { $name }
verify-thing-queue = proposals on the same question as { $name }
verify-thing-queue-place = place of { $name } among the proposals on its question
verify-thing-bloc = bloc announced at { $name }
verify-thing-apart-request = request of { $name } to vote on amendment { $of } by itself
verify-thing-separate-vote = separate vote asked for at { $name }
verify-thing-question = question { $name }
verify-thing-voter = entitlement of { $name } to vote on question { $of }
verify-thing-component = count of { $name } on question { $of }
verify-thing-objection = objection of { $name } on question { $of }
verify-thing-silence = silence procedure, round { $name }, of question { $of }
verify-thing-silence-note = note of whether { $name } was told of question { $of }
verify-thing-exclusion = exclusion of { $name } from question { $of }
verify-thing-vote-correction = correction of question { $of }
verify-thing-paper-vote = vote from paper on { $name }
verify-thing-oral-revision = reading out { $name } of amendment { $of }
verify-thing-statement = statement of { $name } on question { $of }
verify-thing-publication = publication { $name }
verify-thing-file = published file { $name }

## What of it differs
verify-field-abstain = abstentions
verify-field-account = account
verify-field-act = act
verify-field-admitted = time of admission
verify-field-advice = advice
verify-field-accepted-after = accepted after question
verify-field-agrees = whether the sponsors agree
verify-field-joins = whether the sponsors join
verify-field-answered = time of the answer
verify-field-answered-by = who answered
verify-field-comment = comment
verify-field-in-favour-of = in favour of
verify-field-overtaken = overtaken
verify-field-revised = number of revisions
verify-field-after = place
verify-field-agenda = agenda
verify-field-alternative = alternative
verify-field-algorithm = version of the algorithm
verify-field-amendment = amendment
verify-field-amends = operation that it amends
verify-field-ballots = digest of the ballots
verify-field-base-words = words it was made against
verify-field-base = text it was made against
verify-field-begun = time of beginning
verify-field-bytes = SHA-256
verify-field-category = category
verify-field-clause = clause
verify-field-change = change
verify-field-clerk = who entered it
verify-field-component = body for which it sits
verify-field-components = count of each body
verify-field-closed = time of closing
verify-field-decision = decision
verify-field-former = former rules
verify-field-declared = time of the declaration of the result
verify-field-declarer = who declared the result
verify-field-delegation = delegation
verify-field-distance = distance from the text
verify-field-due = time limit
verify-field-edits = edits
verify-field-ended = time of ending
verify-field-entitled = entitled to vote
verify-field-fell-to = amendment to which it fell
verify-field-filed = time of filing
verify-field-first = first character
verify-field-confirmed = whether it was confirmed
verify-field-decided = time of the decision
verify-field-decider = who decided it
verify-field-head = head of the chain
verify-field-first-day = first day
verify-field-group = group
verify-field-justification = justification
verify-field-lifted = time of lifting
verify-field-lifter = who lifted it
verify-field-mark = mark
verify-field-kind = kind
verify-field-languages = languages
verify-field-list = list
verify-field-language = language
verify-field-last-day = last day
verify-field-locked = time at which the voting ended
verify-field-majority = majority
verify-field-media-type = media type
verify-field-meeting = meeting
verify-field-member = who did it
verify-field-members = members
verify-field-merge-with = amendment to merge with
verify-field-method = method
verify-field-mode = where it takes part
verify-field-holder = who carries the vote
verify-field-basis = whether the quorum was presumed
verify-field-met = whether there was a quorum
verify-field-motion = motion
verify-field-checked-in = whether it checked in itself
verify-field-name = name
verify-field-note = note
verify-field-no = votes against
verify-field-number = number
verify-field-opened = time of opening
verify-field-opening = opening words
verify-field-order = order
verify-field-ordinal = ordinal
verify-field-other = declaration that it would replace
verify-field-outcome = outcome
verify-field-panel = panel
verify-field-parent = amendment that it amends
verify-field-particulars = particulars
verify-field-part = part
verify-field-place = place
verify-field-position = position
verify-field-present-count = present
verify-field-registered = present by the register
verify-field-count-reason = why the chair counted
verify-field-voted-of = votes that the majority is a share of
verify-field-present = presence
verify-field-quorum = quorum
verify-field-reached = how it was reached
verify-field-reason = reason
verify-field-recommendation = recommendation
verify-field-free = only what is free of it
verify-field-spots = where it meets others
verify-field-span = for how long
verify-field-report = report
verify-field-required = votes required
verify-field-resolved = time of resolution
verify-field-seat = seat
verify-field-seat-of = delegation of the seat
verify-field-resolver = who resolved it
verify-field-role = role
verify-field-ruled = time of the ruling
verify-field-rules = rules of procedure
verify-field-rule = rule
verify-field-side = side
verify-field-seconds = seconds
verify-field-ruling = ruling
verify-field-ruling-on-it = ruling on it
verify-field-short-name = short name
verify-field-sitting = sitting
verify-field-slug = address
verify-field-stage = stage
verify-field-standing = standing
verify-field-state = state
verify-field-sub-number = number among the sub-amendments
verify-field-subject = subject
verify-field-superseded = superseded
verify-field-symbol = symbol
verify-field-tabled = time of tabling
verify-field-text = text
verify-field-theme = theme
verify-field-time = time
verify-field-title = title
verify-field-under = clause above it
verify-field-version = version
verify-field-votes = votes
verify-field-wording = wording of a panel
verify-field-words = words
verify-field-yes = votes in favour
verify-field-zone = time zone
verify-field-choice = vote
verify-field-phase = whether before the result
verify-field-question = question
verify-field-taken-back = time of taking back
verify-field-taken-back-by = who took it back

# What is wrong with a case for “accord consolidate”; a key and a colon stand before it.
case-too-large = the input is larger than 32 MiB
case-not-utf8 = the input is not UTF-8
case-missing = is missing
case-twice = stands twice in one object
case-not-text = a text is asked for
case-not-list = a list is asked for
case-not-object = an object is asked for
case-none-of = “{ $word }” is none of these words: { $words }
case-empty-id = an id has at least one character
case-taken-id = the id “{ $id }” is taken
case-no-clause = there is no clause “{ $id }”
case-too-long = { $chars } characters, at most { $most }
case-nul = holds a NUL character
case-contradiction = contradicts what the same amendment does to clause “{ $id }”: the amendment is left out

# What “accord import” says of a file: a place, a key and a colon stand before the first ten; the others are warnings.
import-too-large = the file is larger than { $most } MiB
import-archive = this is an archive and no document that can be read; save the text as .docx or as plain text
import-binary = this is a document in the old form of a word processor (.doc) or another binary file; save it as .docx
import-encrypted = the document is encrypted; save it without a password
import-broken = the document is damaged; open it in a word processor and save it anew
import-declared = the document declares a document type or entities of its own, which no word processor writes; it is not read
import-deep = the parts of the document lie too deep in each other; it is not read
import-swollen = the document comes to more than is read once it is unpacked, or has too many parts or paragraphs
import-pdf = this is a PDF; save it as plain text
import-no-text = this is no text in UTF-8, UTF-16 or Windows-1252
import-hidden = the invisible character { $character } was left out ({ $count }×, first on line { $line })
import-windows-1252 = the file is not UTF-8 and was read as Windows-1252; look at its accents
import-no-language = no word tells the language; name it with --lang
import-no-clause = nothing in it reads as a clause
import-jump = line { $line }: number { $to } follows number { $from }
import-changes =
    { $count ->
        [one] { $outcome ->
            [rejected] the document bears a tracked change, by { $authors }: it was rejected
           *[accepted] the document bears a tracked change, by { $authors }: it was accepted
        }
       *[other] { $outcome ->
            [rejected] the document bears { $count } tracked changes, by { $authors }: they were rejected
           *[accepted] the document bears { $count } tracked changes, by { $authors }: they were accepted
        }
    }
import-nobody = nobody named
import-comments =
    { $count ->
        [one] a comment was left out
       *[other] { $count } comments were left out
    }
import-hidden-words =
    { $count ->
        [one] a character formatted as hidden was left out
       *[other] { $count } characters formatted as hidden were left out
    }
import-pictures =
    { $count ->
        [one] a picture, chart or object was left out, with any words in it
       *[other] { $count } pictures, charts or objects were left out, with any words in them
    }
import-embedded =
    { $count ->
        [one] a document within the document was left out
       *[other] { $count } documents within the document were left out
    }
import-macros = the document brings macros along; they were neither run nor read
