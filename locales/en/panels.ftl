# Panels and their members.

## What somebody does on a panel
panel-part-moderator = Moderator
panel-part-member = Panel member

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
