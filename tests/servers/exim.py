"""Exim as a submission server: its own authenticators, each message a file."""

from mail_server import BOXES, RootedServer

CONFIGURATION = """\
primary_hostname = mail.example.test
exim_user = Debian-exim
exim_group = Debian-exim
daemon_smtp_ports = {smtps} : {starttls}
local_interfaces = 127.0.0.1
tls_on_connect_ports = {smtps}
tls_advertise_hosts = *
auth_advertise_hosts = ${{if def:tls_in_cipher {{*}}}}
tls_certificate = /etc/tls/server.pem
tls_privatekey = /etc/tls/server.key
log_file_path = /var/log/exim_%slog
message_size_limit = 64M
smtp_accept_queue_per_connection = 0
smtputf8_advertise_hosts = *
acl_smtp_rcpt = judge
domainlist local = example.test
begin acl
judge:
  deny message = log in first
    !authenticated = *
  require message = no such user here
    verify = recipient
  accept
begin routers
here:
  driver = accept
  domains = +local
  local_parts = lsearch;/etc/boxes
  transport = box
begin transports
box:
  driver = appendfile
  directory = /var/mail/$local_part_data
  maildir_format
  create_directory
  user = Debian-exim
  delivery_date_add = false
begin authenticators
{authenticators}
"""

AUTHENTICATORS = {
    "CRAM-MD5": """\
cram:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = ${{if eq{{$auth1}}{{{username}}}{{{password}}}fail}}
  server_set_id = $auth1
""",
    "PLAIN": """\
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{{username}}}}}{{eq{{$auth3}}{{{password}}}}}}}}}
  server_set_id = $auth2
""",
    "LOGIN": """\
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${{if and{{{{eq{{$auth1}}{{{username}}}}}{{eq{{$auth2}}{{{password}}}}}}}}}
  server_set_id = $auth1
""",
}


class Exim(RootedServer):
    mechanisms = ("CRAM-MD5", "PLAIN", "LOGIN")

    def start(self):
        authenticators = "".join(
            AUTHENTICATORS[name].format(username=self.username, password=self.password) for name in self.offered)
        self.write("etc/exim4/exim4.conf", CONFIGURATION.format(
            smtps=self.smtps_port, starttls=self.starttls_port, authenticators=authenticators))
        self.write("etc/boxes", "".join(f"{box}: {box}\n" for box in BOXES))
        self.own("var/spool/exim4", "Debian-exim", 0o750)
        self.own("var/log", "Debian-exim")
        self.own("var/mail", "Debian-exim")
        self.run("chgrp", "Debian-exim", "/etc/tls/server.key")
        (self.root / "etc/tls/server.key").chmod(0o640)
        self.start_in_foreground("exim4", "-bdf", "-q30m")
