"""Without a token the terminal is the chat: what a newcomer sees first."""

import io

import pytest
from rich.console import Console

from watcher.errors import DeliveryDeferred
from watcher.net.console_chat import ConsoleChat
from watcher.net.markup import plain_text, runs_of
from watcher.records import Address, Button, Page, Picture

CHAT = Address(7100377)
PAGE = Page(
    "<b>Belarus: 20 people pardoned</b>, says the state; <i>not verified</i>.\n"
    "<blockquote>First paper\nSecond paper</blockquote>\n"
    '<a href="https://paper.example/a?x=1&amp;y=2">Read <b>more</b></a>, '
    "<tg-spoiler>names</tg-spoiler>, <code>s1</code>",
    ((Button("Why", "w"), Button("Less", "l")), (Button("Open", url="https://paper.example"),)),
)


def terminal(width: int = 70) -> tuple[ConsoleChat, io.StringIO]:
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=True, width=width, color_system=None, legacy_windows=False)
    return ConsoleChat(console=console), stream


async def test_a_pipe_gets_plain_lines():
    """`watcher run > log` is read with grep."""
    stream = io.StringIO()
    chat = ConsoleChat(stream)
    assert await chat.send(CHAT, PAGE) == 1
    assert stream.getvalue() == (
        "--- message 1\n"
        "Belarus: 20 people pardoned, says the state; not verified.\n"
        "> First paper\n"
        "> Second paper\n"
        "Read more (https://paper.example/a?x=1&y=2), ||names||, `s1`\n"
        "[Why] [Less]\n"
        "[Open]\n\n"
    )


async def test_messages_are_numbered_and_edits_name_their_number():
    """The terminal scrolls on: an edit must say what it changes."""
    stream = io.StringIO()
    chat = ConsoleChat(stream)
    first = await chat.send(CHAT, Page("one"))
    second = await chat.send(CHAT, Page("two", silent=True), reply_to=first)
    await chat.edit(CHAT, first, Page("one, mended"))
    await chat.delete(CHAT, second)
    assert [line for line in stream.getvalue().splitlines() if "message" in line] == [
        "--- message 1",
        "--- message 2 · reply to message 1 · no sound",
        "--- message 1, edited",
        "message 2, deleted",
    ]


@pytest.mark.parametrize("width", [30, 70, 300])
async def test_a_terminal_shows_a_frame_within_its_width(width: int):
    """Whatever the window; and no endless lines in a wide one."""
    chat, stream = terminal(width)
    await chat.send(CHAT, PAGE)
    lines = stream.getvalue().splitlines()
    assert max(len(line) for line in lines) <= min(width, 100)
    assert lines[0].startswith("╭─ message 1 ")
    assert any("[ Why ]  [ Less ]" in line for line in lines)


async def test_a_terminal_shows_styles():
    """Bold is bold."""
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=True, width=90, color_system="standard", legacy_windows=False)
    await ConsoleChat(console=console).send(CHAT, PAGE)
    shown = stream.getvalue()
    assert "\x1b[1mBelarus: 20 people pardoned" in shown
    assert "\x1b[3mnot verified" in shown
    assert "\x1b[7mnames" in shown


@pytest.mark.parametrize("on_terminal", [True, False])
async def test_a_headline_cannot_steer_the_terminal(on_terminal: bool):
    """Escape sequences in a hostile feed could rewrite what the operator reads."""
    chat, stream = terminal() if on_terminal else (lambda s: (ConsoleChat(s), s))(io.StringIO())
    await chat.send(CHAT, Page("a\x1b]0;owned\x07\x1b[2J\x9b31m\u202eb &#27;[1m [bold]c[/bold] :smile:"))
    shown = stream.getvalue()
    assert not set("\x1b\x07\x9b\u202e") & set(shown)
    # What looks like rich's own markup is words, too.
    assert "[bold]c[/bold] :smile:" in shown


async def test_who_hears_is_not_printed():
    """A terminal is a log."""
    for chat, stream in (terminal(), (lambda s: (ConsoleChat(s), s))(io.StringIO())):
        await chat.send(CHAT, PAGE)
        assert str(CHAT.chat_id) not in stream.getvalue()


@pytest.mark.parametrize("fault", [BrokenPipeError(), OSError(28, "No space left on device")])
async def test_what_nobody_can_read_stays_owed(fault: OSError):
    """`watcher run | head`, or a log on a full disk, must not lose what comes after."""

    class Closed(io.StringIO):
        def write(self, text: str) -> int:
            raise fault

    with pytest.raises(DeliveryDeferred) as caught:
        await ConsoleChat(Closed()).send(CHAT, Page("x"))
    assert caught.value.whole_bot


@pytest.mark.parametrize(
    ("html", "text"),
    [
        pytest.param("a <b>b</b> &amp; c", "a b & c", id="markup goes, words stay"),
        pytest.param(
            '<a href="https://x.example/">x</a>!', "x (https://x.example/)!", id="an address follows its words"
        ),
        pytest.param("1 < 2 & <nonsense>", "1 < 2 & <nonsense>", id="what only looks like markup"),
        pytest.param("<b>unclosed", "unclosed", id="broken markup"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_markup_is_read_back_to_plain_words(html: str, text: str):
    """The last resort, when Telegram refuses our markup."""
    assert plain_text(html) == text


def test_plain_words_stay_within_telegrams_bound():
    """Addresses make them longer; half an emoji would be refused."""
    long = plain_text('<a href="https://x.example/">' + "😀" * 2050 + "</a>")
    assert len(long.encode("utf-16-le")) == 2 * 4096
    assert long == "😀" * 2048


def test_styles_nest():
    """A bold link in a quotation is all three."""
    (run,) = runs_of('<blockquote><a href="https://x.example/"><b>x</b></a></blockquote>')
    assert (run.styles, run.href) == (frozenset({"quote", "bold"}), "https://x.example/")


async def test_a_picture_is_written_to_a_file_and_told_in_words(tmp_path):
    """A terminal shows no pictures; the caption says what it shows, and the path where it is."""
    stream = io.StringIO()
    chat = ConsoleChat(stream, pictures=tmp_path)
    await chat.photo(Address(0), Picture(b"\x89PNG", Page("<b>Still held</b>")))
    assert "Still held\n[picture: " in stream.getvalue()
    assert (tmp_path / "picture-1.png").read_bytes() == b"\x89PNG"


async def test_without_a_folder_a_picture_is_told_in_words_alone():
    """Nothing is written that nobody asked for."""
    stream = io.StringIO()
    await ConsoleChat(stream).photo(Address(0), Picture(b"x" * 4096, Page("Still held")))
    assert "Still held\n[picture, 4 kB]" in stream.getvalue()


async def test_a_picture_that_cannot_be_written_says_why(tmp_path):
    """And the caption is told all the same."""
    stream = io.StringIO()
    await ConsoleChat(stream, pictures=tmp_path / "nowhere").photo(Address(0), Picture(b"x", Page("Still held")))
    assert "Still held\n[the picture could not be written" in stream.getvalue()
