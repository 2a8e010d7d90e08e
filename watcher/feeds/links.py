"""Links: one spelling for one address, and one key for the same page on an outlet's mirrors."""

import re
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

LONGEST_LINK = 2000

#: Parameters that say how a reader came, never which page: from the vendors' own documents (Urchin/Google, Meta,
#: Yandex, Mailchimp, Microsoft, AT Internet) and DW's `maca`.
_TRACKING = re.compile(
    r"utm_\w*|at_(?:medium|campaign|link\w*|format|ptr_name|bbc_team|custom\d)|ns_\w+|mc_[ce]id|pk_\w+|mtm_\w+|hsa_\w+"
    r"|fbclid|gclid|gclsrc|dclid|msclkid|yclid|ysclid|twclid|igsh(?:id)?|_openstat|_ga|_hsenc|_hsmi|mkt_tok|vero_id"
    r"|xtor|maca|cmpid|ocid|smid|spref|rss_id|traffic_source",
    re.IGNORECASE,
)
#: Tracking only with these values: elsewhere `ref` or `from` may name the page.
_MAYBE_TRACKING = {"ref", "from", "source", "src", "via", "output"}
_TRACKING_VALUES = {
    "rss",
    "feed",
    "feeds",
    "atom",
    "rss2",
    "twitter",
    "facebook",
    "fb",
    "telegram",
    "tg",
    "vk",
    "newsletter",
}
_TRACKING_FRAGMENT = re.compile(r"(?:xtor|utm_\w+|ref|at_\w+|rss|ftag)=", re.IGNORECASE)
_UNSAFE = re.compile(r"[\x00-\x20\"<>\\^`{|}\x7f]")
_PORTS = {"http": 80, "https": 443}
_ID = re.compile(r"\d{4,}")


def canonical_link(link: str, base: str = "") -> str:
    """The one spelling of an http or https address; empty for anything else, or for one longer than LONGEST_LINK.

    link: as the feed wrote it, relative ones against `base`. Lower-case host without a trailing dot, no default
    port, no user name, no tracking parameters; order of the rest kept; a fragment kept unless it only tracks.
    """
    text = re.sub(r"[\t\r\n]", "", link).strip()
    if len(text) > 2 * LONGEST_LINK:  # twice: tracking parameters may be what makes it long
        return ""
    try:
        parts = urlsplit(urljoin(base, text) if base else text)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:  # a port out of range, a broken IPv6 literal
        return ""
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not host:
        return ""
    netloc = f"[{host}]" if ":" in host else host
    if port is not None and port != _PORTS[scheme]:
        netloc = f"{netloc}:{port}"
    fragment = "" if _TRACKING_FRAGMENT.match(parts.fragment) else parts.fragment
    whole = urlunsplit((scheme, netloc, parts.path or "/", _without_tracking(parts.query), fragment))
    safe = _UNSAFE.sub(lambda char: f"%{ord(char[0]):02X}", whole)
    return safe if len(safe) <= LONGEST_LINK else ""


def _without_tracking(query: str) -> str:
    if not query:
        return ""
    pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=None)
    kept = [(name, value) for name, value in pairs if not _tracks(name, value)]
    # Only a query that loses something is written anew: the others keep their own way of escaping.
    return query if len(kept) == len(pairs) else urlencode(kept)


def _tracks(name: str, value: str) -> bool:
    if _TRACKING.fullmatch(name):
        return True
    return name.lower() in _MAYBE_TRACKING and value.lower() in _TRACKING_VALUES


def host_of(link: str) -> str:
    """The link's host in lower case, without `www.` and a trailing dot; empty where there is none."""
    try:
        host = (urlsplit(link).hostname or "").rstrip(".")
    except ValueError:
        return ""
    return host.removeprefix("www.")


def mirror_key(link: str, mirrors: Mapping[str, Iterable[str]]) -> str:
    """One key for one page, whichever of an outlet's hosts carries it; empty for an empty link.

    mirrors: an outlet's own host to its mirrors (`mirrors:` of watcher.yaml). On those hosts and their subdomains the
    key is the outlet and the page's number, as mirrors move the path but keep the number; elsewhere it is host, path
    and query without scheme and `www.`.
    """
    host = host_of(link)
    if not host:
        return ""
    parts = urlsplit(link)
    path = parts.path.rstrip("/") or "/"
    query = f"?{parts.query}" if parts.query else ""
    for outlet, others in mirrors.items():
        if any(_within(host, name) for name in (outlet, *others)):
            numbers = _ID.findall(path)
            return f"{outlet}#{numbers[-1]}" if numbers else f"{outlet}{path}{query}"
    return f"{host}{path}{query}"


def _within(host: str, domain: str) -> bool:
    domain = domain.lower().rstrip(".").removeprefix("www.")
    return host == domain or host.endswith(f".{domain}")
