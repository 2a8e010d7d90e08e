"""English: number words and the words that tell what a number counts, who says it and how sure they are."""

from watcher.stories.facts.lexis.en_nouns import NOUNS

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
EVENTS = """
# How exact
at_least: at least; no fewer than; no less than; not fewer than; not less than; a minimum of; minimum; minimum of;
    as few as
more_than: more than; over; upwards of; upward of; in excess of; north of; above; exceeding; well over; just over;
    exceeds; surpassing; surpassed; exceeded; topped; tops; topping
about: about; around; some; roughly; approximately; nearly; almost; close to; an estimated; estimated; approx;
    circa; just under; on the order of; in the region of; nearing; approaching; just short of; a little under;
    slightly under; not quite
up_to: up to; as many as; no more than; at most; not more than; a maximum of; fewer than; less than; under; below;
    maximum of
or_more: or more; at least; plus; at the very least; at a minimum
or_so: or so; approximately; roughly
grow: rose; rises; risen; grew; grows; grown; climb*; increase*; reach*; brings; bringing; brought; swell*; swollen;
    jumped; up to now; now stands at; stands at; rise to; rise; fell; falls; fallen; dropped; drops; down to;
    shrinks; shrank; shrunk; declined; decreased
vague: several; few; many; couple; some more; dozens; hundreds; thousands; scores; numerous; tens; every
half: and a half
# How numbers relate
among: among them; among those; among; of them; of whom; of these; of those; including; includes; include; included;
    among whom; of which; counting; amongst
of_them: of them; of whom; of these; of those; of the; of which; among them; of his; of her; from the; in the group
total: in total; in all; altogether; total; overall; all told; total number; total of; all in all; a total of; the
    full number; combined
so_far: so far; already; to date; until now; up to now; by now; over the past
earlier: earlier; previous; previously; last year; last month; last week; a year ago; months ago; weeks ago; days
    ago; the previous; ago; last time; last summer; last autumn; last spring; last winter; before that; initially;
    at first; first reported; back in; the year before; preceding
another: another; additional; more; further; other; others; new; newly; extra; a further
each: each; apiece; per; for every
since: since; from; beginning in; starting in
until: until; till; by; before
this_year: this year; the start of the year; the beginning of the year; start of the year; beginning of the year;
    new year
# What happens to people
pardon: pardon*; clemency; act of grace; acts of grace; acts of mercy; act of mercy; granted mercy; grants mercy; grant
    mercy; show mercy; shown mercy; mercy order; presidential mercy; shows mercy; showed mercy; showing mercy; grant of
    mercy; act of clemency; remission; reprieve*; forgiv*; absolv*; commut*; granted clemency; leniency; acts of
    clemency; mercy to; mercy for; mercy
decree: decree*; edict*; ukase*; executive order
release: release*; releasing; freed; frees; free; freeing; set free; sets free; setting free; let go; lets go; let out;
    lets out; letting out; walk free; walks free; walked free; walking free; walk out; walked out; walk out of; walked
    out of; leave prison; left prison; leave jail; left jail; leaving prison; leaves prison; came out of prison; come
    out of prison; out of prison; out of jail; out of custody; handed over; hand over; hands over; handing over; driven
    to; drove to; taken to lithuania; taken to vilnius; bused to; bussed to; flown to; transferred to lithuania;
    expelled; at liberty; go free; goes free; went free; going free; gain freedom; gained freedom; regain freedom;
    regained freedom; regain their freedom; regained their freedom; at large; liberat*; back home; go home; went home;
    sent home; goes home; allowed home; return home; returned home; return to their families; be home; crossed the
    border; crossed into; cross into; leave colonies; left colonies; leave the colony; left the colony; left the prison;
    left their cells; leave their cells; discharged; sprung; unlocked; brought to lithuania; brought to vilnius;
    delivered to lithuania; arrived in vilnius; arrive in vilnius; arrived in lithuania; arrive in lithuania; reach
    lithuania; reached lithuania; reached vilnius; reach vilnius; rejoin their families; reunited with; freedom for;
    cells emptied; leave custody; left custody; walk from; walked from; out of colonies; walk out of colonies; leave
    behind bars; across the border; taken across; crossed from; exit prison; exited prison; bussed across; bused across;
    driven across; driven out; taken out of the country; brought across; finished their terms; finished their sentences;
    finished their term; served out their; completed their sentences; completed their terms; serving their full; at the
    end of their terms; served their full; end of their terms; served in full; deported; deports; deporting;
    deportation; takes in; took in; taken in by; across border; into lithuania; into poland; to lithuania; to vilnius;
    to warsaw; to poland; into exile; comes home; come home; came home; coming home; come back home; walk to freedom;
    walked to freedom; walks out of; walks out; walking out; see freedom; see the light of day; regains freedom; regains
    liberty; regained liberty; gain liberty; freed from; got out; gets out; get out; get out of; gets out of; let off;
    leave for lithuania; leave for poland; left for lithuania; leave the country; taken to the border; brought to the
    border; brought to the lithuanian border; brought home; brings home; bring home; brought to poland; brought to
    warsaw; flown home; flies home; fly home; flown out; flown out of; evacuated from prison; repatriat*; spirited out;
    ferried to; ferried across; escorted to; turned over; released on; freedom to; allowed to leave; permitted to leave;
    allowed to go; unshackled; whisked to; transported to; shuttled to; dropped off at; arrive from; back with their
    families; back with families; welcomes; received in; out of penal; exits; opens its cells; opened the gates;
    returned to their families; return to families; rejoined their; released into; handed to; delivered to; taken to
    kyiv; taken to ukraine; to ukraine; to kyiv; to freedom; open the gates; out of colony; returned to poland; returned
    to ukraine; sets home
exchange: swap*; exchange*; exchanging; traded for; prisoner swap; prisoner exchange; trade; traded; swapping; swapped;
    barter*; trade-off; exchanged; trades
back: return*; came back; come back; home; arriv*; landed; boarded; leave; left; handed; came out; come out; cross;
    crosses; crossed; crossing; walk*; emerge*; stepped
border: border; border crossing; kamenny loh; crossing point; frontier
detain: detention of; rounded up; round up; rounds up; picked up; pick up; picks up; picking up; taken into custody;
    take into custody; seized; seize; seizes; nabbed; hauled in; held in raids; hauled off; swept up; held in sweep;
    held over; held after; held in; round-up; roundup; snatched; apprehended; apprehend; bundled into; taken in;
    captured; in police custody; held by police; rounding up; detain; detained; detains; detaining; detentions; arrest;
    arrests; arrested; arresting; raids; dragnet; sweep; sweeps up; sweep up; sweeps; swept; nabs; nab; hauls in; haul
    in; hauled away; nets; netted; taken in for; taken for questioning; takes into custody; took into custody; put in
    custody; placed in custody; placed under arrest; remanded; handcuffed; locked up after; seized in; rounded-up;
    grabbed; grabs; grab; intercepted; bust; busted; busts; pull in; pulled in; caught; in handcuffs; held in
    connection; held on suspicion; held at; mass arrest; mass arrests; crackdown nets; bundled away; bundled off;
    cuffed; custody after; collared; taken by police; taken by the kgb; rounds-up
seized: taken; took; taken away; led away; driven away; hauled away; marched off; driven off; whisked away; taken
    from
take: names; named; names on; covers; covered; list names; lists; listed; the number; number; the figure; figure;
    the count; count; the tally; the toll; handed over; the group; the list
sentence: sentence*; sentencing; convict; convicts; convicted; convicting; conviction*; jailed for; jail for; jails;
    jailed; imprisoned for; found guilty; verdict*; condemned; put on trial; imprison; imprisons; prison terms for;
    guilty; jailing; handed terms; sent down; put away; locked away; convictions; sentenced to; handed down; handed
    sentences; handed prison; given prison; given jail; behind bars for; thrown in jail; sent to a penal; sent to penal;
    sent to a labour; sent to colony; get prison; gets prison; got prison; prison for; jail time; receive terms;
    received terms
gets: gets; got; get; given; handed; gave; gives; hands; receives; received; sent to prison; sent to jail; gotten; sent
    to colony; locked up for; ordered to serve; must serve; to serve; handed down; landed; lands
die: die; died; dies; dead; death; deaths; dying; perished; lost their lives; killed in custody; death toll; succumbed;
    passed away; not survived; did not survive; deaths in custody; lives lost; fatalities; perish; not live; did not
    live; lost his life; lost her life; never came home; killed by; fatal*; succumbs; claimed the lives; killed behind
    bars; found dead; die of
held: behind bars; remain in prison; remain in jail; remain in custody; remain in detention; remain imprisoned; remain
    jailed; remain locked up; remain held; remained in prison; remained behind bars; remain inside; still held; still
    jailed; still imprisoned; still in prison; still in jail; still in custody; still behind bars; still inside; still
    locked up; still detained; still incarcerated; still being held; still serving; are held; are being held; held on
    political grounds; in prison; in jail; in custody; in detention; in captivity; incarcerated; imprisoned; locked up;
    stay in prison; stay behind bars; stay in jail; languish*; in penal colonies; in colonies; in cells; in its prisons;
    in the country's prisons; in belarusian prisons; in belarusian jails; in belarus's prisons; prison population; not
    free; in the cells; remain; remains; jailed; remaining; are inside; still kept; kept in; under lock and key; sit in;
    sitting in; kept behind bars; in penal; still in cells; still in colonies; still sit; sit behind; remain
    incarcerated; remain detained; are imprisoned; inside prisons; behind barbed; languishing; kept inside; continue to
    be held; continue to serve; waiting in prison; stuck in prison; have not been freed; have yet to be freed; not yet
    free; not been released; remain unfree; deprived of liberty; deprived of their; deprived of freedom; kept jailed
political: political prisoner*; prisoner* of conscience; political detainee*; political inmate*; politically
    motivated; political grounds; political cases; political reasons; jailed dissident*; people regarded as
    political; jailed for politics; political captive*; political convict*; jailed critics
recognise: recognised as; recognized as; recognised as political prisoner*; recognized as political prisoner*;
    recognised; recognized; recognise; recognize; recognises; recognizes; declared political prisoner*; named
    political prisoner*; designated political prisoner*; status of political prisoner*; political prisoner status;
    have been political prisoner*; designated; classified as political prisoner*; classed as political prisoner*;
    listed as political prisoner*; list of political prisoner*; names on their lists; on their lists; their lists;
    joint list; put on the list; added to the list; on its list; register of political prisoner*; deemed political
    prisoner*; acknowledged as; given the status; been given the status; counted as political prisoner*; labelled
    political prisoner*; passed through the list; considered political prisoner* since; regarded as political
    prisoner* since; held the status; have had the status
joined: added; newly; new names; were added; joined the list; nine more; more people recognised; growing list; this
    month; last month; over the month; this week; in april; in may; in june; expanded; extended the list; longer by
nothing: fine*; questioned; summon*; interrogat*; march; marched; rall*; gather*; attend*; protested; demonstrat*;
    wounded; injured; killed; kills; evacuated; fired; dismissed; laid off; sacked; sanction*; blacklisted; listed as;
    vaccinat*; signed; petition*; shortlisted; nominated; elected; trapped; rescue*; hostage*; applied; voted; visit*;
    invited; transferred; search*; raided; amnest*; terms shortened; terms cut; had their terms; sentences reduced;
    charged; indicted; on trial; stand trial; went on trial; on hunger strike; hunger strike; beaten; tortured;
    stripped; disappear*; missing; emigrated; fled; added; names were added; subscribers; members; portraits; letters;
    drown*; crash*; queue*; letter; hospitali*; sailed; enrolled; hired; recruited; for free; free of charge; taken to
    hospital; rushed to hospital; in hospital; taken to a hospital; sent to hospital
amnesty: amnesty; amnesties; amnestied; amnesty bill; amnesty law
# Years
year: year; years; yrs; yr; year-sentence
penalty: in prison; of prison; prison; jail; behind bars; in a penal colony; penal colony; colony; in a colony;
    imprisonment; restricted freedom; of restricted freedom; prison term; prison terms; prison sentence; jail term;
    jail sentence; in custody; home confinement; house arrest; sentence*; term; terms; hard labour; hard labor;
    general-regime; general regime; strict regime; medium-security; deprivation of liberty; confinement; of freedom;
    of liberty; of forced labour; forced labour; in jail; parole-free; incarceration; jailed; labour camp; labor
    camp; in a labour camp; in a strict-regime colony; maximum security; maximum-security; restricted liberty;
    open-type; jailing
served: after; spent; ago; served; serving out; having served; spending; has been in prison; have been in prison;
    been behind bars; has been behind bars; been jailed for; for the past; over the past; in the past; last; next;
    within; anniversary; been in prison; imprisoned since; held for more; left to serve; has done; did; aged;
    waiting; waited; years old; short of; remaining; completed; since
threat: face; faces; facing; faced; carry; carries; carrying; punishable; could get; could face; risk; risks;
    risking; maximum; may be sentenced; up to; threaten*; can be; could be; could now; if convicted; wanted; sought;
    asked for; demand*; requested; prosecutor asked; punish*; wants; seeks; seeking
"""

WORDS = (
    EVENTS
    + NOUNS
    + """
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
# Who says it
state_source: press service; presidential press service; press office; presidential office; president's office;
    presidential administration; state media; state-run*; state news agency; state agency; state television; state tv;
    state-owned; government-run; pro-government; belta; pul pervogo; pul pervovo; official media; officials in minsk;
    authorities; the authorities; officials; official; interior ministry; ministry of internal affairs; prosecutor
    general; prosecutor-general's office; general prosecutor; prosecutors; prosecutor; investigative committee;
    investigators; eismont; eismant; kremlin; minsk says; minsk said; minsk claims; his office; his spokesman; his
    spokeswoman; his spokesperson; her office; supreme court; penitentiary department; prison service; prison
    department; government; the regime; spokeswoman of the president; president's spokeswoman; leader's spokeswoman;
    leader's office; leader's press service; tass; ria novosti; state broadcaster; ont; security council; presidential
    spokeswoman; presidential spokesman; ministry of justice; justice ministry; the judiciary; judiciary; state outlet*;
    state channel*; government agency; palace; official account; telegram channel close to the president; parliament;
    regime; presidential website; president's website; the president's press; government website; official website;
    official gazette; presidential press; ruling regime; regime's; judiciary chief; judiciary's; prosecutor*;
    prosecution; penitentiary service; prison authorities; tasnim; fars; irna; mizan; azertac; xinhua; security bureau;
    official news agency; minsk officials; kremlin*; government in minsk; press secretary; his press secretary; press
    officer; the leader's spokeswoman; presidential aide
leader: lukashenka*; lukashenko*; ruler; dictator; strongman; leader; president; head of state; putin; aliyev; ortega;
    supreme leader; aliyev*; khamenei*; pezeshkian*; kavelashvili*; kobakhidze*; xi jinping; tokayev*; maduro*; ortega*;
    diaz-canel*; john lee; erdogan*; sisi; autocrat*; leader of belarus
court: court; courts; judge; judges; tribunal; jury
police: police; kgb; gubopik; riot police; security forces; security services; law enforcement; security officers;
    siloviki; militia; officers; agents; security service; state security; border guards
home_state: belarus; minsk; iran; tehran; russia; moscow; azerbaijan; baku; nicaragua; managua; cuba; havana;
    venezuela; caracas; myanmar; china; beijing; georgia; egypt; turkey; ethiopia; vietnam; eritrea
rights: viasna; vyasna; vesna; viasna96; spring96; rights group*; human rights group*; rights organisation*; rights
    organization*; human rights organisation*; human rights organization*; rights defender*; human rights defender*;
    rights activist*; human rights activist*; rights monitor*; monitor*; rights centre; rights center; human rights
    centre; human rights center; human rights advocate*; rights advocate*; rights watchdog*; watchdog*; rights
    campaigner*; campaigner*; activists; rights community; human rights community; rights coalition; amnesty
    international; human rights watch; hrw; memorial; ovd-info; dissidentby; dissident.by; bysol; politzek.me; politzek;
    fidh; omct; baj; association of journalists; journalists' association; belarusian association of journalists;
    helsinki committee; human constanta; pen belarus; libereco; rights lawyers; rights bodies; rights network; rights
    project*; rights alliance; rights workers; the organisation; the organization; the ngo; ngos; ngo; reporters without
    borders; rsf; committee to protect journalists; cpj; un rapporteur; solidarity fund; prisoner support group;
    solidarity group; volunteers; rights initiative*; advocacy group*; support initiative*; legal initiative*;
    nongovernmental; non-governmental; civil society; rights researchers; the centre; the center; rights experts; our
    house; nash dom; right groups; rights ngos; hrana; article 19; civil liberties; freedom house; frontline defenders;
    front line defenders; norwegian helsinki; people in need; hengaw; iran human rights; georgian young lawyers; gyla;
    hong kong watch; caucasian knot; campaign group*; defenders; prisoner support; un experts; un rapporteur*; un
    special rapporteur*; un human rights; union of journalists; relief fund; the group says; the group said; the group
    reports; the group reported; the group counts; the group counted; the group estimates; the group adds; the group
    added; the group's; the group lists; the group has
opposition: tsikhanouskaya*; tikhanovskaya*; opposition; opposition leader*; opposition politician*; united transitional
    cabinet; transitional cabinet; coordination council; latushka; latushko; latushko's; opposition office; exiled
    opposition; opposition figure*; nau; national anti-crisis; democratic forces; exiled leader*; exiled politician*;
    opposition cabinet; opposition movement; opposition party; viachorka; viacorka; opposition adviser*; cabinet in
    exile; exiled leader; strike committee; stachka; zabastkom; opposition figures; belarusian opposition; belarus's
    opposition; government-in-exile; cabinet; united transitional; democratic leader*; kavaleuski
office: foreign ministry; ministry; foreign minister; minister; foreign office; president; prime minister; premier;
    government; embassy; ambassador; border guard*; border service; state border; consul; consulate; diplomat*;
    diplomacy; spokesman; spokeswoman; spokesperson; officials; official; authorities; foreign affairs; parliament;
    chancellor; chancellery; interior minister; interior ministry; intelligence; security service; coordination
    headquarters; administration; administration official; senator; congressman; department; representative;
    lawmaker; mayor; delegation; negotiator; consul general; presidential office; office; foreign service;
    commissioner; ombudsman
abroad: lithuania*; lithuanian; vilnius; poland; polish; warsaw; us; u.s; american; washington; ukraine; ukrainian;
    kyiv; kiev; german*; berlin; latvia*; riga; estonia*; swiss; switzerland; bern; sweden; swedish; britain;
    british; uk; london; france; french; paris; eu; brussels; european; israel*; japan*; tokyo; czech; prague;
    austria*; vienna; norway; norwegian; finland; finnish; canada; canadian; italy; italian; turkey; turkish;
    ankara; uae; emirati; qatar*; moldova*; chisinau; georgia; kazakh*; astana
foreign: vatican; holy see; state department; white house; us envoy; u.s envoy; american envoy; special envoy;
    envoy; coale; kellogg; trump*; nuncio*; nunciature; us official*; american official*; us delegation; us
    diplomat*; us embassy; us ambassador; foreign office; lithuanian border guards; lithuanian border service;
    european commission; international red cross; red cross; western diplomat*; diplomat; diplomats; vilnius says;
    vilnius said; warsaw says; warsaw said; kyiv says; kyiv said; washington says; washington said; zelensky*;
    zelenskyy*; nauseda; tusk; sikorski; budrys; rubio; sybiha; bundestag; auswartiges amt
foreign_ministry: foreign ministry; foreign office; foreign minister; foreign affairs; ministry of foreign affairs;
    embassy; ambassador; state department
media: media; newspaper*; news outlet*; outlet; outlets; news agency; broadcaster; radio; mediazona; zerkalo; euroradio;
    nasha niva; reform; reform.news; svaboda; radio svaboda; radio free europe; rfe; rfe/rl; belsat; pozirk; meduza;
    novaya gazeta; reuters; ap; afp; associated press; bbc; guardian; the times; bild; spiegel; tvp; dpa; interfax;
    ukrinform; the insider; kyiv independent; flagshtok; hrodna.life; correspondent*; magazine; telegram channel*;
    channel; website; news site*; investigators at; data desk; portal; blog; news portal; monitoring outlet; weekly;
    editorial; investigative centre; investigative center; news website; delfi; lrt; brestband; binkl; malanka; belapan;
    cnn; the village; hrodna life; the daily; a daily; daily newspaper; newsroom; news service; wire service; ukrainska
    pravda; novy chas; news desk; le monde; nyt; new york times; washington post; wsj; politico; deutsche welle; dw;
    current time; investigative; charter97; charter 97; nexta; pozirk's; news programme; oc media; jamnews; civil.ge;
    turan; hkfp; iran international; apa
say: say; says; said; saying; tell; tells; told; announce*; report; reports; reported; reporting; according; claim*;
    state; states; stated; confirm*; estimate*; counts; counted; count; counting; tally; tallies; tallied; number; puts;
    put; data; figures; figure; statistics; list; lists; register; records; record; recorded; calculat*; speaks; spoke;
    speaking; notes; noted; note; writes; wrote; write; cite*; citing; publish*; overview; knows; aware; know;
    documented; document; document's; learned; established; verified; monitor; monitors; insist*; acknowledged;
    declared; added; names; named; gave; gives; maintain*; keeps; keep; mention*; quoted; posted; update; updated;
    database; bulletin; survey; review; recognise*; recognize*; recognised; recognized; consider; considers; regard*;
    believe*; reckon*; describe*; reveal*; tracked; tracks; track; think; thinks; welcome*; specif*; informed; inform;
    explain*; insists; gathered; found; finds; compiled; compiles; logged; logs; identified; view; see; report's;
    assess*; mark; marked; identif*; summary; log; thank*; greet*; receives; tweet*; wrote on; writes on; suggest*;
    points; pointed; hear; heard; according to; detail*; attribut*; quotes; quote; source; sourced; comes from;
    published by; compiled by; kept by; told reporters; told journalists; testif*; assure*; promis*; hail*; clarified;
    clarif*; relay*; disclos*; press release; communique; sum up; sums up; count's; index; monthly; yearbook; breakdown;
    provided by; the group says; the group said; the group reports; the group reported; the group counts; the group
    counted; the group estimates; the group adds; the group added; warn*; alarm*; follow*; monitored; watches; spoke to
    each; spoken to each; complain*; sound the alarm; lament*; protest that; denounce*; condemn*; deplore*; summarised;
    summarized; estimates; talks of; talk of; cites; relayed; call it; calls it; called it; call the; calls the; called
    the; speak of; speaks of
# Whether it was checked
confirm: confirm*; verif*; corroborat*; checked; check; established; substantiated; authenticat*; cross-checked;
    double-checked; independently; identified; vouched; proof; confirmation; match*; reconciled; spoken to the families;
    spoke to the families; spoken with; spoken to relatives; contacted each; contacted all; spoke to each; spoken to
    each; spoke to all; spoken to all
sure: confirm*; verified; corroborat*; established; checked; cross-checked; double-checked; identified; vouched;
    substantiated; matched; matches; reconciled; spoken to the families; spoke to the families; spoken to relatives;
    contacted each; contacted all; proved; verifies; spoke to each; spoken to each; spoke to all; spoken to all
deny: not; no; nobody; none; cannot; couldn't; can't; could not; unable; impossible; without; nor; never; neither;
    hasn't; haven't; yet to; lack*; refus*; no one; pending; hard; difficult; awaiting; isn't; aren't; beyond;
    little; barely; hardly; failed; fail; wasn't; weren't
unsure: unconfirmed; unverified; unverifiable; uncorroborated; unsubstantiated; impossible to verify; no way of
    checking; no way to check; no way to verify; no way of verifying; no way to confirm; no independent confirmation; no
    confirmation
"""
)
