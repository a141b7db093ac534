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
