"""English: who says it, and whether it was checked."""

#: Tag: its terms; what the tags mean stands in the folder's `__init__`.
SOURCES = """
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
    officer; the leader's spokeswoman; presidential aide; pardons commission; pardon commission; clemency commission;
    presidential commission; commission on pardons; national assembly; house of representatives; council of the
    republic; constitutional court; presidential staff; president's staff; ryzhenkov; ryzhankou; kochanova; volfovich;
    vol'fovich; peskov; moskalkova; state newspaper; state press; state radio; government newspaper; sb belarus; stv;
    ctv; belarus 1; first channel; pul pervogo channel; presidential telegram; head of the presidential; presidential
    adviser; deputy head of the; department of corrections; corrections department; prison chief; prison officials;
    prison administration; colony chief; warden; regional prosecutor*; city prosecutor*; chief prosecutor; minsk
    authorities; belarusian authorities; belarusian officials; belarusian government; belarusian foreign ministry;
    belarusian interior ministry; belarusian kgb; belarusian state; regime media; regime's media; state propaganda;
    propagandist*; the presidency said; justice minister; interior minister of belarus; officialdom; official statement;
    official telegram; official site; official list; presidential decree says; chancery; crown; parole board; penal
    authorities; penal service; belarusian side
leader: lukashenka*; lukashenko*; ruler; dictator; strongman; leader; president; head of state; putin; aliyev; ortega;
    supreme leader; aliyev*; khamenei*; pezeshkian*; kavelashvili*; kobakhidze*; xi jinping; tokayev*; maduro*; ortega*;
    diaz-canel*; john lee; erdogan*; sisi; autocrat*; leader of belarus
ruler: lukashenka*; lukashenko*; putin*; aliyev*; ortega*; khamenei*; pezeshkian*; kavelashvili*; kobakhidze*; tokayev*;
    maduro*; diaz-canel*; xi jinping*
court: court; courts; judge; judges; tribunal; jury; supreme court; city court; regional court; district court; high
    court; appeal court; court of appeal; military court; military tribunal
police: police; kgb; gubopik; riot police; security forces; security services; law enforcement; security officers;
    siloviki; militia; officers; agents; security service; state security; border guards; special police; security
    agents; state security committee; security agency; traffic police; riot squad; law enforcers; enforcers; secret
    police; plain-clothes; detectives; operatives
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
    added; the group's; the group lists; the group has; lawtrend; human rights house; legal initiative; belarusian
    helsinki; bhc; human rights organisation; right activists; rights defenders; prisoner-support; prisoners' support;
    solidarity movement; politvyazynka; crimean solidarity; crimean tatar resource; media initiative for human rights;
    kharkiv human rights; zmina; sova; gulagu; agora; first department; memorial centre; rus sidyashchaya; russia behind
    bars; helsinki foundation; helsinki group; world organisation against torture; observatory; monitoring group*;
    monitoring organisation*; monitoring centre; monitoring project; rights project; rights body; rights society; human
    rights house foundation; human rights foundation; rights lawyer*; lawyers' group; legal aid; amnesty's; hrw's;
    viasna's; pen international; pen america; index on censorship; article19; campaign for prisoners; international
    human rights; un human rights office; un rights; un working group; special rapporteur; un special; media rights;
    press freedom; free speech group*; free-speech; press association; trade union confederation; the charity;
    charities; aid group*; aid organisation*; relief organisation*; church activists; the foundation; the fund;
    defenders of rights; the coalition; coalition of rights; the network; the initiative; the register's keepers;
    journalists ' association; journalists ' union; prisoners ' relatives union; christian vision
opposition: tsikhanouskaya*; tikhanovskaya*; opposition; opposition leader*; opposition politician*; united transitional
    cabinet; transitional cabinet; coordination council; latushka; latushko; latushko's; opposition office; exiled
    opposition; opposition figure*; nau; national anti-crisis; democratic forces; exiled leader*; exiled politician*;
    opposition cabinet; opposition movement; opposition party; viachorka; viacorka; opposition adviser*; cabinet in
    exile; exiled leader; strike committee; stachka; zabastkom; opposition figures; belarusian opposition; belarus's
    opposition; government-in-exile; cabinet; united transitional; democratic leader*; kavaleuski; opposition's;
    opponents in exile; exile opposition; exiled democratic; democratic opposition; belpol; bypol; cyberpartisans; cyber
    partisans; pazniak; opposition council; opposition headquarters; exile government; exile cabinet; exiled cabinet;
    anti-crisis; anti-crisis management; people's embassy; people's embassies; shadow cabinet; opposition envoy;
    opposition aide; opposition spokes*; democratic movement; democratic camp
team: her team; her office; her aide*; her adviser*; her advisor*; her staff; her spokes*; her cabinet; his team; his
    office; his aide*; his adviser*; his advisor*; his staff; his spokes*; his press service; her press service; their
    office; the politician; the office; the team; she said; she told; she says; she added; she counted; she counts; she
    named; she confirmed; she put; he said; he told; he says; he added; he counted; he counts; he confirmed; he put; he
    named; she wrote; he wrote; she announced; he announced; the politician said; the minister said; the envoy said; the
    diplomat said; the official said; they said; they say; they added; they count; they counted
ministry: ministry; the ministry
office: foreign ministry; ministry; foreign minister; minister; foreign office; president; prime minister; premier;
    government; embassy; ambassador; border guard*; border service; state border; consul; consulate; diplomat*;
    diplomacy; spokesman; spokeswoman; spokesperson; officials; official; authorities; foreign affairs; parliament;
    chancellor; chancellery; interior minister; interior ministry; intelligence; security service; coordination
    headquarters; administration; administration official; senator; congressman; department; representative; lawmaker;
    mayor; delegation; negotiator; consul general; presidential office; office; foreign service; commissioner;
    ombudsman; presidency; coordination staff; coordinating headquarters; special services; deputy minister; deputy
    prime minister; vice-minister; secretary of state; state secretary; attache; charge d'affaires; ministry's; defence
    ministry; defense ministry; justice ministry; interior; health ministry; head of state; press secretary; press
    service; lawmakers; member of parliament; mp; mps; migration service; customs; coast guard; border authorities;
    state department; spokespeople; public defender
abroad: lithuania*; lithuanian; vilnius; poland; polish; warsaw; us; u.s; american; washington; ukraine; ukrainian;
    kyiv; kiev; german*; berlin; latvia*; riga; estonia*; swiss; switzerland; bern; sweden; swedish; britain; british;
    uk; london; france; french; paris; eu; brussels; european; israel*; japan*; tokyo; czech; prague; austria*; vienna;
    norway; norwegian; finland; finnish; canada; canadian; italy; italian; turkey; turkish; ankara; uae; emirati;
    qatar*; moldova*; chisinau; georgia; kazakh*; astana; hungar*; budapest; slovak*; bratislava; slovenia*; ljubljana;
    romania*; bucharest; bulgaria*; serbia*; belgrade; spain; spanish; madrid; portug*; dutch; netherlands; the hague;
    belgium; belgian; denmark; danish; copenhagen; stockholm; oslo; helsinki; tallinn; ireland; irish; dublin; iceland*;
    greece; greek; athens; croatia*; korea*; seoul; australia*; canberra; india; indian; saudi; riyadh; doha; abu dhabi;
    oman; omani; istanbul; emirates; rome; tbilisi; yerevan; armenia*; uzbek*; kyrgyz*; bialystok; vatican's
foreign: vatican; holy see; state department; white house; us envoy; u.s envoy; american envoy; special envoy; envoy;
    coale; kellogg; trump*; nuncio*; nunciature; us official*; american official*; us delegation; us diplomat*; us
    embassy; us ambassador; foreign office; lithuanian border guards; lithuanian border service; european commission;
    international red cross; red cross; western diplomat*; diplomat; diplomats; vilnius says; vilnius said; warsaw says;
    warsaw said; kyiv says; kyiv said; washington says; washington said; zelensky*; zelenskyy*; nauseda; tusk; sikorski;
    budrys; rubio; sybiha; bundestag; auswartiges amt; us special envoy; american special envoy; presidential envoy;
    special representative; nawrock*; kallas; von der leyen; merz; wadephul; budanov; military intelligence; szijjarto;
    fidan; macron; starmer; lubinets; umerov; yermak; european diplomat*; foreign diplomat*; eu spokes*; eu official*;
    eu foreign; us senator*; us congress*; american diplomat*; american delegation; us negotiator*; american
    negotiator*; us mediator*; washington envoy; trump envoy; mediator*; sheikh; emir; pope; cardinal; vatican spokes*;
    papal nuncio; papal envoy; osce; un secretary; council of europe; european parliament; coordination headquarters;
    coordination headquarters for; kyiv's coordination; lithuanian side; polish side; ukrainian side; turkish side;
    american side; german side; emirati side; qatari side
foreign_ministry: foreign ministry; foreign office; foreign minister; foreign affairs; ministry of foreign affairs;
    embassy; ambassador; state department; foreign ministers; deputy foreign minister; foreign secretary; consulate;
    consul; consul general; consular
media: media; newspaper*; news outlet*; outlet; outlets; news agency; broadcaster; radio; mediazona; zerkalo; euroradio;
    nasha niva; reform; reform.news; svaboda; radio svaboda; radio free europe; rfe; rfe/rl; belsat; pozirk; meduza;
    novaya gazeta; reuters; ap; afp; associated press; bbc; guardian; the times; bild; spiegel; tvp; dpa; interfax;
    ukrinform; the insider; kyiv independent; flagshtok; hrodna.life; correspondent*; magazine; telegram channel*;
    channel; website; news site*; investigators at; data desk; portal; blog; news portal; monitoring outlet; weekly;
    editorial; investigative centre; investigative center; news website; delfi; lrt; brestband; binkl; malanka; belapan;
    cnn; the village; hrodna life; the daily; a daily; daily newspaper; newsroom; news service; wire service; ukrainska
    pravda; novy chas; news desk; le monde; nyt; new york times; washington post; wsj; politico; deutsche welle; dw;
    current time; investigative; charter97; charter 97; nexta; pozirk's; news programme; oc media; jamnews; civil.ge;
    turan; hkfp; iran international; apa; financial times; bloomberg; economist; sky news; telegraph; al jazeera; voa;
    voice of america; euronews; euobserver; moscow times; tvp world; bns; baltic times; baltic news; buro media;
    hrodna.life's; media-polesye; ex-press; gazetaby; salidarnast; plan b; tribuna; onliner; vot tak; istories;
    important stories; verstka; agentstvo; sota; rusnews; dozhd; tv rain; kommersant; rbc; vedomosti; bumaga; fontanka;
    sever.realii; kavkaz.realii; idel.realii; ukrainska; suspilne; hromadske; unian; european pravda; espreso;
    censor.net; graty; onet; gazeta wyborcza; rzeczpospolita; polsat; rmf; faz; suddeutsche; tagesschau; ard; zdf; der
    standard; newsweek; journalists at; reporters at; a reporter; radio station; tv station; tv channel; television
    channel; broadcaster's; publication; periodical; news platform; online outlet; online newspaper; online magazine;
    press reports; media reports; media outlets; independent media; news reports; news channel; news wire; local media;
    local outlet*; regional outlet*; russian-language; belarusian-language; exile media; exiled media; exile outlet*;
    investigative outlet; investigative project; data project; data journalists
thank: thank*; welcome*; greet*; hail*
say: say; says; said; saying; tell; tells; told; announce*; report; reports; reported; reporting; according; claim*;
    state; states; stated; confirm*; estimate*; counts; counted; count; counting; tally; tallies; tallied; number; puts;
    put; data; figures; figure; statistics; list; lists; register; records; record; recorded; calculat*; speaks; spoke;
    speaking; notes; noted; note; writes; wrote; write; cite*; citing; publish*; overview; knows; aware; know;
    documented; document; document's; learned; established; verified; monitor; monitors; insist*; acknowledged;
    declared; added; names; named; gave; gives; maintain*; keeps; keep; mention*; quoted; posted; update; updated;
    database; bulletin; survey; review; recognise*; recognize*; recognised; recognized; consider; considers; regard*;
    believe*; reckon*; describe*; reveal*; tracked; tracks; track; think; thinks; welcome*; specif*; informed; inform;
    explain*; insists; gathered; found; finds; compiled; compiles; logged; logs; identified; view; see; report's;
    assess*; mark; marked; identif*; summary; log; greet*; receives; tweet*; wrote on; writes on; suggest*; points;
    pointed; hear; heard; according to; detail*; attribut*; quotes; quote; source; sourced; comes from; published by;
    compiled by; kept by; told reporters; told journalists; testif*; assure*; promis*; hail*; clarified; clarif*;
    relay*; disclos*; press release; communique; sum up; sums up; count's; index; monthly; yearbook; breakdown; provided
    by; the group says; the group said; the group reports; the group reported; the group counts; the group counted; the
    group estimates; the group adds; the group added; warn*; alarm*; monitored; watches; spoke to each; spoken to each;
    complain*; sound the alarm; lament*; protest that; denounce*; condemn*; deplore*; summarised; summarized; estimates;
    talks of; talk of; cites; relayed; call it; calls it; called it; call the; calls the; called the; speak of; speaks
    of; admit*; concede*; remind*; recall*; learn*; show; shows; tells of; own count; assert*; contend*; declares;
    divulge*; emphasis*; hint*; indicate*; observed; peg; pegs; pegged; presented; presents; proclaim*; provided;
    provides; remark*; shared; shares; tout*; unveil*; brief*; circulated; communicated; enumerat*; itemis*; catalogu*;
    chart*; collated; collates; archive*; registers; registered; chronicl*; lists as; ascertained; determined; deduced;
    inferred; tracked down; traced; spoken; spoke of; speak; talk; talks; talked; discuss*; writing; penned; printed;
    broadcast; broadcasts; aired; airs; reads; read out; sifted; combed; analys*; examined; studied; worked out; works
    out; adds up; added up; arrives at; arrived at; came up with; comes up with; obtained; received a list; has a list;
    has names; has seen; has video; saw; heard from; understands; understood; conceding; boast*; brag*; trumpet*;
    replied; responded; answer*; pointed out; points out; drew attention; draws attention; flagged; signalled; alerted;
    stress*; underlin*; highlighted; notified; announc*; informs; spells out; makes public; made public; released a
    list; released figures; issued; issues; issued a statement; statement; statements; words of; in the words; in its
    view; by its count; by their count; on its figures; by the count; by the reckoning; estimation; arithmetic;
    bookkeeping; stock-taking; tallying; roundup; round-up of; digest; newsletter; interview; telling; posting; message;
    messages; letter said; speech; said in; put it at; puts it at; put at; puts at; given by; figure given; figures
    given; thank*
# Whether it was checked
confirm: confirm*; verif*; corroborat*; checked; check; established; substantiated; authenticat*; cross-checked;
    double-checked; independently; identified; vouched; proof; confirmation; match*; reconciled; spoken to the families;
    spoke to the families; spoken with; spoken to relatives; contacted each; contacted all; spoke to each; spoken to
    each; spoke to all; spoken to all; vet; vetted; validated; validate*; ascertain*; certif*; attest*; double-check;
    evidence; check on; checks; independent source; independent sources; independently of; from independent; second
    source; other sources; another source; confirm or; establish*; tested; test the; trace*; spoken with the families;
    talked to the families; talked to relatives; reached the families; reached relatives; contacted the families; called
    the families; called every; phoned every; phoned each; cross-referenced; seen documents; documents seen; based on
    documents; reached all; reached every; reached each
sure: confirm*; verified; corroborat*; established; checked; cross-checked; double-checked; identified; vouched;
    substantiated; matched; matches; reconciled; spoken to the families; spoke to the families; spoken to relatives;
    contacted each; contacted all; proved; verifies; spoke to each; spoken to each; spoke to all; spoken to all;
    validated; vetted; ascertained; certified; attested; cross-referenced; talked to the families; talked to relatives;
    reached the families; contacted the families; called every; phoned every; phoned each; spoke with the families;
    spoke with relatives; spoken with the families; spoken with relatives; spoken to every; spoke to every; proven;
    reached all; reached every; reached each
deny: not; no; nobody; none; cannot; couldn't; can't; could not; unable; impossible; without; nor; never; neither;
    hasn't; haven't; yet to; lack*; refus*; no one; pending; hard; difficult; awaiting; isn't; aren't; beyond; little;
    barely; hardly; failed; fail; wasn't; weren't; without any; absence; in doubt; doubtful; doubt; no way; not been
    able; proved impossible; no means; no possibility; hasn't been; scarcely; nowhere; nor has; nor have; nor could;
    fails; couldn't be; has yet; have yet; remains to be; remain to be; decline*; unwilling
unsure: unconfirmed; unverified; unverifiable; uncorroborated; unsubstantiated; impossible to verify; no way of
    checking; no way to check; no way to verify; no way of verifying; no way to confirm; no independent confirmation; no
    confirmation; unproven; unsupported; unsourced; no independent source; no independent sources; no proof; no
    evidence; taken on trust; take their word; no one could check; nobody could check; without proof; without evidence;
    impossible to check; cannot be checked; could not be checked; no names were shown; not independently; no outside
    confirmation; no second source; no other source; no other confirmation; yet to be confirmed; remains unconfirmed;
    not corroborated; no corroboration; no verification
"""
