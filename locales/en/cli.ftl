# The command line: what verify, export, demo and member say.

## Commands
cli-no-declaration = { $name }: there is no such declaration
cli-nothing-to-export = { $name }: there is no such declaration, version or language
cli-no-database = { $database }: there is no such database
cli-empty-database = { $database }: this database holds no record of Accord
cli-older-database = { $database }: this database is of an older version of Accord; “accord serve” brings it up to date
cli-newer-database = { $database }: this database is of a newer version of Accord than this one
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
verify-thing-membership = membership { $name }
verify-thing-meeting = meeting { $name }
verify-thing-panel = panel { $name }
verify-thing-seat = seat on panel { $name }
verify-thing-declaration = declaration { $name }
verify-thing-sponsor = sponsorship of { $name }
verify-thing-stage = stage “{ $name }” of { $of }
verify-thing-deadline = time limit { $name }
verify-thing-version = version { $name }
verify-thing-clause = clause brought by amendment { $name }
verify-thing-amendment = amendment { $name }
verify-thing-operation = operation { $name } of amendment { $of }
verify-thing-amendment-sponsor = sponsorship of amendment { $of } by { $name }
verify-thing-assignment = assignment to panel { $name }
verify-thing-recommendation = recommendation of panel { $name } on amendment { $of }
verify-thing-comment = comment of { $name }
verify-thing-sitting = sitting { $name }
verify-thing-presence = attendance of { $name } at sitting { $of }
verify-thing-voting-order = order of voting of { $name }
verify-thing-question = question { $name }
verify-thing-voter = entitlement of { $name } to vote on question { $of }
verify-thing-objection = objection of { $name } on question { $of }
verify-thing-publication = publication { $name }
verify-thing-file = published file { $name }

## What of it differs
verify-field-abstain = abstentions
verify-field-account = account
verify-field-act = act
verify-field-admitted = time of admission
verify-field-advice = advice
verify-field-after = place
verify-field-agenda = agenda
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
verify-field-clerk = who entered it
verify-field-closed = time of closing
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
verify-field-first-day = first day
verify-field-justification = justification
verify-field-kind = kind
verify-field-languages = languages
verify-field-language = language
verify-field-last-day = last day
verify-field-locked = time at which the voting ended
verify-field-majority = majority
verify-field-media-type = media type
verify-field-meeting = meeting
verify-field-member = who did it
verify-field-merge-with = amendment to merge with
verify-field-method = method
verify-field-name = name
verify-field-note = note
verify-field-no = votes against
verify-field-number = number
verify-field-opened = time of opening
verify-field-opening = opening words
verify-field-order = order
verify-field-ordinal = ordinal
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
verify-field-report = report
verify-field-required = votes required
verify-field-role = role
verify-field-ruled = time of the ruling
verify-field-rules = rules of procedure
verify-field-rule = rule
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
