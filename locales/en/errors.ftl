# What a page says when something fails, and what is wrong in a form.

## Pages
error-bad-request-title = This request cannot be read
error-bad-request = Please go back, check what you entered, and send it again.
error-sign-in-title = Please sign in
error-sign-in = This page is for members who have signed in.
error-forbidden = Your role in this body does not include this page or this act. The secretariat can tell you who may do it.
error-forged = The form was sent from another site, so nothing was done. Open the page here and send it again.
error-not-found-title = There is no such page
error-not-found = The address may be mistyped, or the page is not public. The list of meetings leads to every public text.
error-refused-title = This act is refused
error-conflict-title = Somebody changed this before you
error-stale = It has changed since you opened the page. Nothing was lost: go back, reload the page and look at what is there now.
error-other-record = This page was opened in a rehearsal that you have left since, or before you entered one. Nothing was done. Open the page again and do it there if you mean it.
error-to-start = See what is on now
error-conflict = What you wrote is still below. Compare it with the present text and send it again.
error-busy-title = The service is busy
error-busy = Nothing was changed. Please send it again in a moment.
error-internal-title = Something failed on our side
error-internal = Nothing was changed. The fault stands in our log.
error-number = If it happens again, please give the secretariat this number: { $id }
written-title = What you wrote
written-lead = It was not taken. You can copy it from here.
written-again = Send it again
written-back = Back to the page

## Forms
error-summary = Please check the form
error-empty = Please fill this in.
error-too-long = At most { $max } characters; there are { $length }.
error-not-an-address = This is not an e-mail address.
error-not-a-number = Please enter a whole number.
error-not-a-date = Please enter a date and a time that exist.
error-not-in-list = Please choose from the list.
error-choose = Please choose one.
error-delegation-missing = Please choose the delegation that asked for it.
error-slug-reserved = “new” is a word that the addresses of this site use themselves. Please choose another.
error-nul = This holds a character that cannot be stored.
error-not-opening = The words do not begin with this.
error-no-such-clause = No clause bears the number “{ $number }”. Write [#5] or [#5 (a)] for a clause, [#P3] for a preambular paragraph.
error-clauses-there = Clauses are there already. Tick the box to replace them.
error-draft-changed = Somebody changed the draft in the meantime. Look at it again, then tick the box again.
error-spoken = Error:
error-taken = This is in use already.
error-control-characters = This holds characters that cannot be shown.

## Rules
rule-unverified = The rule itself has not yet been checked against the body’s own text.
demonstration = Demonstration
error-clock-back = The clock of a rehearsal goes forward only: choose a later moment than it shows.
error-clock-far = The clock goes at most { $days } days ahead.
