"""English: number words and the small words around numbers, joined with the language's other tables."""

from watcher.stories.facts.lexis.en.events import EVENTS
from watcher.stories.facts.lexis.en.people import PEOPLE
from watcher.stories.facts.lexis.en.sources import SOURCES

#: Value: its forms.
NUMBERS = """
1: one
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
11: eleven
12: twelve
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty
30: thirty
40: forty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety
"""
#: Scale words: those that are a number alone, and those that multiply a number before them.
SCALES_ALONE = """
"""
SCALES_AFTER = """
12: dozen
20: score
100: hundred
1000: thousand; k
1000000: million; m
"""
#: With these before it a scale word is a number: a dozen, a hundred.
ARTICLES = "a; an; half a; another"
#: Words inside a number: one hundred and six.
JOINERS = "and"
#: What an adjective looks like, so that `20 seriously ill men` is read through and `20 balloons` is not.
ADJECTIVE = r".*[^s]|.*ss|.*less|.*ous"
#: What a verb of many looks like: `троих мучают болезни` still tells of three people; (?!) fits nothing.
VERB = r"suffer(?:ed)?|needs?|needed|require|live|want(?:ed)?|went|refused|declined|chose|wrote|asked|became|now|later"
#: Number words that count persons alone; (?!) fits nothing.
COLLECTIVE = r"(?!)"

#: What the noun of a doing looks like, where it begins as those do to whom it is done; (?!) fits nothing.
VERBAL_NOUN = r"(?!)"

#: Number of the month: its forms.
MONTHS = """
1: january; jan
2: february; feb
3: march
4: april; apr
5: may
6: june; jun
7: july; jul
8: august; aug
9: september; sept; sep
10: october; oct
11: november; nov
12: december; dec
"""
#: Month in which a season begins: its forms.
SEASONS = """
3: spring
6: summer; midsummer
9: autumn; fall
12: winter
"""

#: Tag: its terms; what the tags mean stands in the folder's `__init__`.
RELATIONS = """
# How exact
at_least: at least; no fewer than; no less than; not fewer than; not less than; a minimum of; minimum; minimum of; as
    few as; a minimum; not under; no smaller than; at the least; not fewer
more_than: more than; over; upwards of; upward of; in excess of; north of; above; exceeding; well over; just over;
    exceeds; surpassing; surpassed; exceeded; topped; tops; topping; well above; well beyond; greater than; higher than;
    past the; outstripping
about: about; around; some; roughly; approximately; nearly; almost; close to; an estimated; estimated; approx; circa;
    just under; on the order of; in the region of; nearing; approaching; just short of; a little under; slightly under;
    not quite; something like; in the neighbourhood of; in the neighborhood of; more or less; nigh on; close on; getting
    on for; just about; practically; virtually; little short of; a touch under; shy of; just shy of; round about; an
    approximate; approximate; give or take; a shade under; just below; verging on; bordering on
up_to: up to; as many as; no more than; at most; not more than; a maximum of; fewer than; less than; under; below;
    maximum of; not exceeding; no greater than; no higher than; at the most; capped at; as high as; not above
or_more: or more; at least; plus; at the very least; at a minimum; and counting; if not more; and more; or above; or
    higher; and upwards; and over
or_so: or so; approximately; roughly; or thereabouts; thereabouts; give or take; or more or less
grow: rose; rises; risen; grew; grows; grown; climb*; increase*; reach*; brings; bringing; brought; swell*; swollen;
    jumped; up to now; now stands at; stands at; rise to; rise; fell; falls; fallen; dropped; drops; down to; shrinks;
    shrank; shrunk; declined; decreased; edged up; edged down; inched; slips; slipped; shrunken; dipped; dips; ticked;
    stood at; sits at; hits; hit; hitting; tops out; surged; surge; surges; soared; soars; rocketed; doubled; halved;
    crept; creeps; eased; dwindled; thinned; expanded to; narrowed; now at; risen to; falling; rising; growing;
    shrinking; bring
vague: several; few; many; couple; some more; dozens; hundreds; thousands; scores; numerous; tens; every
half: and a half; and half
# How numbers relate
among: among them; among those; among; of them; of whom; of these; of those; including; includes; include; included;
    among whom; of which; counting; amongst
of_them: of them; of whom; of these; of those; of the; of which; among them; of his; of her; from the; in the group
total: in total; in all; altogether; total; overall; all told; total number; total of; all in all; a total of; the full
    number; combined; in full; grand total; all counted; put together; taken together; the overall number; aggregate;
    cumulative*
so_far: so far; already; to date; until now; up to now; by now; over the past; thus far; as of today; as of now; at
    present; currently; right now
now: now; currently; at present; today; as of
earlier: earlier; previous; previously; last year; last month; last week; a year ago; months ago; weeks ago; days ago;
    the previous; ago; last time; last summer; last autumn; last spring; last winter; before that; initially; at first;
    first reported; back in; the year before; preceding; in the last report; in the previous report; previous report;
    last report; a month before; a year before; the month before; a week before; in the spring; in the summer; in the
    autumn; in the winter; in spring; in summer; in autumn; in winter; last september; a month earlier; the january; the
    february; the march; the april; the may edict; the june; the july; the august; the september; the october; the
    november; the december; at the start of the year; at the end of last year; yesterday; the day before; on the eve;
    two years ago; weeks before; days before; months before; three months ago; six months ago; half a year ago; in the
    previous; in the preceding; back then; prior to that; until recently; in its previous; in their previous; in the
    past year; the last count; last count; previous count; at the last count; in a previous; the round before; in the
    last round; the last round; an earlier; a previous; at the beginning of the year; in the first half; twelve months
    ago; a week ago; this time last year; at its peak; at the peak; at the time; that year; that summer; only on; only
    last; just days; days after; a week after
compare: against; down from; compared with; compared to; as against; up from; versus; vs; instead of; rather than; as
    opposed to; in contrast to; from a peak of; fewer than in; down on; up on; compared to the; a rise from; a fall
    from; a drop from; from a high of; than the
history: anniversary; years on; years since; years after; years later; exhibition; museum; documentary; film; looking
    back; retrospective; remembered; memoir; chronicle of
another: another; additional; more; further; other; others; new; newly; extra; a further
each: each; apiece; per; for every
since: since; from; beginning in; starting in
until: until; till; by; before
this_year: this year; the start of the year; the beginning of the year; start of the year; beginning of the year;
    new year
# Small words
function: is; are; was; were; be; been; being; have; has; had; will; would; of; in; at; on; to; for; from; by; with;
    as; and; or; but; who; whom; whose; that; which; than; after; before; since; under; over; between; into; out;
    the; a; an; this; these; those; they; it; his; her; their; not; no; so; while; when; where; only; also; still;
    now; then; if; may; can; could; should; might; do; does; did; instead; according; today; yesterday; overnight;
    alone; apiece; free; all; there; here; against; during; without; within; because; across; ahead; amid; despite;
    among
be: is; are; was; were
abbreviation: mr; mrs; ms; dr; st; no; art; jan; feb; aug; sept; oct; nov; dec; u.s; us; gen; col; approx; prof; vs;
    etc; p; pp; para; sec
"""

WORDS = RELATIONS + EVENTS + PEOPLE + SOURCES
