"""Differences by Python's difflib: reads pairs of texts as JSON, prints the milliseconds that all of them take.

Usage: difflib_peer.py ROUNDS < pairs.json. The tokens are words, white space and marks, as people compare texts with it.
"""

import difflib
import json
import re
import statistics
import sys
import time

TOKENS = re.compile(r"\w+|\s+|[^\w\s]")


def compare(old, new):
    matcher = difflib.SequenceMatcher(None, TOKENS.findall(old), TOKENS.findall(new), autojunk=False)
    return len(matcher.get_opcodes())


def main():
    rounds = int(sys.argv[1])
    pairs = json.load(sys.stdin)
    times = []
    for _ in range(rounds + 1):
        start = time.perf_counter()
        for old, new in pairs:
            compare(old, new)
        times.append((time.perf_counter() - start) * 1000)
    # The first round warms up.
    print(f"{statistics.median(times[1:]):.3f}")


main()
