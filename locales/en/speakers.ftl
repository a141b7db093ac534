# Lists of speakers: who waits for the floor, who has it, for how long.

side-for = in favour
side-against = against
side-reply = in reply
side-none = not said
ruling-procedure = On the procedure
ruling-speaking-time = On the speaking time
ruling-words = Words of the ruling
speakers-title = Speakers
speakers-list = Speakers’ list { $number }
speakers-on-sitting = the sitting in general
speakers-taken = { $side ->
    [for] In favour: { $taken } of { $most }, beside the mover.
   *[against] Against: { $taken } of { $most }.
}
speakers-none = No list of speakers has been opened. The presiding officer or the secretariat opens one; delegations then ask for the floor here.
speakers-nobody = Nobody is waiting for the floor.
speakers-limit = { $by ->
    [ruling] A speaker has the floor for { $limit }, by a ruling of the chair.
    [rule] A speaker has the floor for { $limit } ({ $rule }).
   *[rules] A speaker has the floor for { $limit }, by the rules.
}
speakers-no-limit = { $by ->
    [ruling] Without a time limit, by a ruling of the chair ({ $limit }).
    [rule] Without a time limit ({ $rule }).
   *[rules] Without a time limit.
}
speakers-closed-at = Closed on { $time }.
speakers-ask = Ask for the floor
speakers-ask-for = To speak in favour
speakers-ask-against = To speak against
speakers-leave = Give up our place
speakers-strike = Take off
speakers-up = Up
speakers-down = Down
speakers-enter = Delegation in the hall
speakers-side = How it speaks
speakers-enter-button = Enter on the list
speakers-limit-title = Rule on the time limit
speakers-limit-field = Time for each speaker
speakers-limit-hint = Minutes, or minutes and seconds: 3 or 2:30. 0 is without a limit.
speakers-limit-odd = Write minutes, or minutes and seconds: 3 or 2:30.
speakers-limit-button = Announce the ruling
speakers-close = Close the list
speakers-open = Open the list
speakers-open-on = Open a list of speakers on
speakers-have-spoken = Spoke:
speakers-spoke = { $delegation }, { $lasted }
floor-has = Has the floor:
floor-yours = Your delegation has the floor
floor-until = Until { $time } ({ $limit })
floor-since = Since { $time }
floor-end = The speech has ended
floor-give = Give the floor to { $delegation }
floor-give-short = Give the floor
floor-next = Next:
floor-waiting = { $count ->
    [one] One delegation is waiting.
   *[other] { $count } delegations are waiting.
}
floor-voting = A vote is open: the floor is given again when it has ended.
