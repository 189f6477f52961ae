"""Postfix with Dovecot's SASL: the pair that most people's own submission servers are."""

import os

from mail_server import BOXES, RootedServer

MAIN = """\
compatibility_level = 3.9
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.example.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
maillog_file = /var/log/postfix.log
virtual_mailbox_domains = example.test
virtual_mailbox_base = /var/mail
virtual_mailbox_maps = texthash:/etc/postfix/mailboxes
virtual_uid_maps = static:1000
virtual_gid_maps = static:1000
mailbox_size_limit = 0
virtual_mailbox_limit = 0
message_size_limit = 67108864
smtpd_tls_cert_file = /etc/tls/server.pem
smtpd_tls_key_file = /etc/tls/server.key
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtpd_sasl_security_options = noanonymous
smtpd_tls_auth_only = yes
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = reject_unlisted_recipient, permit_sasl_authenticated, reject
smtputf8_enable = yes
alias_maps =
alias_database =
"""

MASTER = """\
127.0.0.1:{smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes -o smtpd_sasl_auth_enable=yes
127.0.0.1:{starttls} inet n - n - - smtpd -o smtpd_tls_security_level=encrypt -o smtpd_sasl_auth_enable=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
error unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
"""

QUEUES = ("active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private", "saved", "trace")

DOVECOT = """\
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
log_path = /var/log/dovecot.log
protocols {{
}}
ssl = no
auth_allow_cleartext = yes
auth_mechanisms = {mechanisms}
passdb passwd-file {{
  passwd_file_path = /etc/dovecot/users
}}
userdb static {{
  fields {{
    uid = vmail
    gid = vmail
    home = /home
  }}
}}
service auth {{
  unix_listener /var/spool/postfix/private/auth {{
    mode = 0660
    user = postfix
    group = postfix
  }}
}}
"""


class Postfix(RootedServer):
    mechanisms = ("SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN")

    def start(self):
        self._start_dovecot()
        self._start_postfix()

    def _start_dovecot(self):
        self.own("var/spool/postfix/private", "postfix", 0o700)
        self.write("etc/dovecot/users", f"{self.username}:{{PLAIN}}{self.password}\n")
        self.write("etc/dovecot/dovecot.conf", DOVECOT.format(mechanisms=" ".join(self.offered).lower()))
        self.start_in_foreground("dovecot", "-F")

    def _start_postfix(self):
        self.own("var/lib/postfix", "postfix")
        self.own("var/mail", "vmail")
        self.write("etc/postfix/main.cf", MAIN)
        # Postfix reads a file of the last seconds again and again, until it takes it for settled.
        os.utime(self.root / "etc/postfix/main.cf", (0, 0))
        self.write("etc/postfix/master.cf", MASTER.format(smtps=self.smtps_port, starttls=self.starttls_port))
        self.write("etc/postfix/mailboxes", "".join(f"{box}@example.test {box}/\n" for box in BOXES))
        for queue in QUEUES:
            self.own(f"var/spool/postfix/{queue}", "postfix", 0o700)
        self.own("var/spool/postfix/public", "postfix:postdrop", 0o710)
        self.own("var/spool/postfix/maildrop", "postfix:postdrop", 0o730)
        self.own("var/spool/postfix/pid", "root")
        self.start_in_foreground("/usr/lib/postfix/sbin/master", "-d")
