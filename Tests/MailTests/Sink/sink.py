"""A mail server that keeps what it gets: each message as a file, with what Python's own parser makes of it beside it.

use: sink.py PORT FOLDER. Refuses receivers whose address begins with "okand" for good, and "upptagen" for now.
"""

import asyncio
import email
import email.policy
import json
import pathlib
import sys

from aiosmtpd.controller import Controller


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("okand"):
            return "550 5.1.1 no such user"
        if address.startswith("upptagen"):
            return "450 4.2.0 try later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        told = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "fromName": message["From"].addresses[0].display_name,
            "toNames": [a.display_name for a in message["To"].addresses],
            "toAddresses": [a.addr_spec for a in message["To"].addresses],
            "subject": str(message["Subject"]),
            "date": message["Date"].datetime.isoformat(),
            "messageID": str(message["Message-ID"]),
            "automatic": str(message["Auto-Submitted"]),
            "type": message.get_content_type(),
            "text": message.get_content().replace("\r\n", "\n"),
            "headers": [name for name, _ in message.items()],
            "defects": [repr(d) for d in message.defects],
            "longestLine": max(len(line) for line in envelope.content.splitlines()),
            "isASCII": envelope.content.isascii(),
        }
        self.count += 1
        unfinished = self.folder / f"{self.count:04}.part"
        unfinished.write_text(json.dumps(told))
        unfinished.rename(self.folder / f"{self.count:04}.json")
        return "250 OK"


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[2])
    controller = Controller(Keeper(folder), hostname="127.0.0.1", port=int(sys.argv[1]), decode_data=False)
    controller.start()
    (folder / "ready").touch()
    asyncio.new_event_loop().run_forever()
