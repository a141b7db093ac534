# Panels and their members.

## What somebody does on a panel
panel-part-moderator = Moderator
panel-part-member = Panel member

## Assignments
panel-named = Panel { $number }: { $theme }
panel-recommends = Panel { $panel } recommends:
assignments-title = Assign to panels
assignments-lead = Tick clauses and amendments, choose a panel, and give them to it. A panel that has a clause has the amendments to it too.
assignments-no-panels = There is no panel whose review is open.
assignments-panel = Panel
assignments-give = Assign what is ticked
assignments-clauses = Clauses
assignments-has = Panel { $panel }
assignments-take-back = Take back
assignment-nothing = Please tick at least one clause or amendment.

## Review
review-title = Panel review
review-nothing = No amendment has been assigned to this panel yet. The secretariat assigns clauses and amendments.
review-words = The panel’s wording (adopt as revised)
review-merge-with = Merge with
review-note = Reasons
review-record = Record the recommendation on { $amendment }
review-left = Amendments without a recommendation: { $count }
review-report = Report
review-report-hint = What the panel did and found. It is shown with the panel.
review-close = Close the review with this report
review-close-confirm = Afterwards the panel recommends nothing more. Close the review?
review-closed-at = The review was closed on { $time }.
recommendation-no-words = This amendment proposes no words that a panel could revise.
## The page of a panel
panels-title = Panels
panel-title = Panel { $number }: { $theme }
panel-closed = review closed
panel-members = Members
panel-members-empty = Those who sit on the panel will be named here.
panel-summary = Summary
panel-summary-empty = The secretariat enters here what was said.
panel-findings = Findings
panel-findings-empty = What the panel finds will stand here, numbered. Each finding may become a clause.
panel-report = Report
panel-report-empty = The moderator closes the review of a text with a report; it will stand here.

## Entering a panel
panel-new = Enter a panel
panel-edit = Change the panel
panel-button = Enter the panel
panel-number = Number
panel-theme = Theme
panel-subtitle = Subtitle
panel-quotation = Quotation
panel-quotation-hint = The sentence under which the panel stands, without quotation marks.
panel-quotation-by = Said by
panel-persons = Persons whom the record names
panel-persons-hint = One a line: name; title. Add “; moderator” for who leads the panel. They need no account.
panel-summary-hint = Leave an empty line between paragraphs.
panel-findings-hint = One finding a line.
error-person-line = Line { $line }: write name; title, and “; moderator” for who leads.
error-person-part = Line { $line }: the third part can only be “moderator” or “member”.

## Seats of account-holders
panel-seats = Who works here with an account
panel-seats-empty = Members of the body with a seat discuss under the clauses; the moderator records what the panel recommends.
seat-new = Give a seat
seat-member = Member of the body
seat-part = Part
seat-button = Give the seat
seat-remove = Take the seat from { $name }
error-seated = This member has a seat on the panel already.
