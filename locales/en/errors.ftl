
## Pages that cannot be given
error-missing = This page is not here
error-missing-lead = The address may have been mistyped, or the page is not open to you.
error-sign-in = Sign in first
error-sign-in-lead = This page is for members.
error-refused = This cannot be done now
error-refused-lead = The rules of procedure do not allow it.
error-unreadable = This could not be read
error-unreadable-lead = What was sent is not what our form sends, or it is too long.
error-stale = Somebody was faster
error-stale-lead = This has changed since you opened the page. Go back, reload the page and look at what is there now.
error-busy = Not possible at this moment
error-busy-lead = Nothing was changed. Please try again in a few seconds.
error-broken = Something went wrong on our side
error-broken-lead = Nothing was changed. The fault is in our log.
error-to-start = See what is on now
error-number = If this goes on, give the secretariat this number: { $id }
faults-heading = Please look at this again
rule-cited = ({ $rule })
rule-unverified = ({ $rule }; not yet checked against the body’s own text)
demonstration = Demonstration
