"""A mail server for tests: `server.py PORT FOLDER`. It answers by recipient and keeps what it takes as files.

tmp@ is told 451 while FOLDER/busy is there, perm@ is told 550, drop@ is cut off after DATA while FOLDER/busy is there.
"""

import pathlib
import signal
import sys

from aiosmtpd.controller import Controller

PORT, FOLDER = int(sys.argv[1]), pathlib.Path(sys.argv[2])


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("tmp@") and (FOLDER / "busy").exists():
            return "451 4.3.0 try again later"
        if address.startswith("perm@"):
            return "550 5.1.1 mailbox unknown"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0].startswith("drop@") and (FOLDER / "busy").exists():
            server.transport.abort()
            return "421 gone"
        number = len(list(FOLDER.glob("*.eml")))
        (FOLDER / f"{number}.part").write_bytes(envelope.content)
        (FOLDER / f"{number}.part").rename(FOLDER / f"{number}.eml")
        return "250 taken"


Controller(Handler(), hostname="127.0.0.1", port=PORT).start()
signal.pause()
