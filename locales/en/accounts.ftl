# Accounts, invitations and signing in.

## Links that work once
link-invitation = Invitation
link-reset = New password

## Signing in and out
sign-in-title = Sign in
field-email = E-mail
field-password = Password
sign-in-wrong = No account has this e-mail and this password. Check both and try again.
sign-in-too-many = Too many attempts failed. Try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }.
sign-in-not-needed = Adopted texts are public and need no account
sign-in-demonstration = Look around as
sign-in-demonstration-hint = This is a demonstration: one invented person for each role, without a password.
sign-in-by-password = Or with your password
signed-out-title = You are signed out
signed-out-lead = Texts that this browser kept for you and that were not sent have been deleted from it.
signed-out-again = Sign in again

## When a session ends while somebody writes
session-over = Your session had ended, so this was not sent yet. What you wrote is kept. Sign in, look at it once more, and send it.
kept-title = What you wrote is here
kept-lead = You are signed in as { $name }. Nothing was sent yet.
kept-field = You wrote
kept-send = Send it now
kept-drop = Do not send it

## Invitations and new passwords
invitation-title = You are invited to Accord
invitation-lead = Choose a password to open your account. This link works once.
invitation-accept = Accept the invitation
field-own-name = Your name, as the record should write it
field-new-password = New password
field-present-password = Present password
password-hint = At least { $min } characters. Three or four words that have nothing to do with each other are good.
password-set = Set the password
password-too-short = At least { $min } characters; there are { $length }.
password-easy = This is easy to guess. Add another word or two that have nothing to do with you.
password-keyboard = Rows of keys are easy to guess. Choose words instead.
password-repeats = Repetitions and sequences are easy to guess. Choose different words.
password-date = Years and dates are easy to guess. Add words that have nothing to do with them.
password-common = This is among the passwords that are tried first. Choose another.
password-word = A single word or name is easy to guess. Add another word or two.
password-present-wrong = This is not your present password.
password-change-lead = Every other browser that is signed in to your account will be signed out.
reset-offer = Forgot your password?
reset-title = Set a new password
reset-lead = You will be signed in, and every other browser will be signed out. This link works once.
reset-ask-title = Forgot your password
reset-ask-lead = We send a link to the e-mail of your account. With it you can set a new password.
reset-send = Send me a link
reset-sent-title = Look at your mail
reset-sent-lead = If this e-mail has an account, a link is on its way. It works once, within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  }.
reset-sent-nothing = If nothing arrives, check the spelling and your spam folder, or write to your secretariat.
link-gone-title = This link does not work any more
link-gone-lead = It was used already, its time is over, or a newer one was sent. If your invitation is over, your secretariat can send another.
link-gone-ask = Send me a new link

## My account
account-profile = Profile
account-mail = Mail
account-password = Password
account-sessions = Browsers
account-signed-in = Signed in as { $email }.
account-saved = Saved.
account-other-role = Look around in another role
field-language = Language
field-language-hint = Of the pages and of the mails.
field-zone = Time zone
field-zone-hint = Times are always told as at the place of the meeting; yours stands beside them.
field-zone-none = That of each meeting
account-mail-lead = Mails about your account itself, such as a new password, always come.
account-mail-legend = Send me a mail at once about
account-sessions-lead = The browsers in which your account is open.
session-unnamed = Unknown browser
session-times = Since { $began }; last used { $seen }.
session-this = This browser
session-end = Sign it out
