"""English: what happens to people, and what is said of their years."""

#: Tag: its terms; what the tags mean stands in the folder's `__init__`.
EVENTS = """
# What happens to people
pardon: pardon*; clemency; act of grace; acts of grace; acts of mercy; act of mercy; granted mercy; grants mercy; grant
    mercy; show mercy; shown mercy; mercy order; presidential mercy; shows mercy; showed mercy; showing mercy; grant of
    mercy; act of clemency; remission; reprieve*; forgiv*; absolv*; commut*; granted clemency; leniency; acts of
    clemency; mercy to; mercy for; mercy; clement; amnestied by decree; act of forgiveness; granted a pardon; spared
    further
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
    to ukraine; sets home; flies out; fly out; came from prison; come from prison; came out of; home from prison; leaves
    minsk with; left minsk with; returns with; returned with; brought out; brings out; got them out; pulled out of;
    paroled; parole for; given their freedom; handed their freedom; granted freedom; granted release; granted early
    release; ordered released; to be freed; walk through the gates; walked through the gates; out of the gates; walked
    out the gates; freedom granted; freed prisoners; ex-prisoners arrive; released prisoners; deposited at; dumped at
    the border; pushed across; received from belarus; free again; are free; were free; now free; walk to liberty; quit
    prison; quit jail; left ik; leave ik; escape prison; leave detention; left detention; out of detention; out from
    behind bars; leave their prisons; left their prisons; returned to freedom; return to freedom; restored to liberty;
    restored to freedom; given back to their families; handed back; hands back; hand back; sends home; send home; packed
    off; put on a bus; put on a plane; put on buses; bused out; bussed out; airlifted; shipped across; shipped out;
    extradited home; cleared to leave; freed on; let loose; allowed out; come out alive; made it out; safe in; now safe
    in; reached safety; reach safety; arrived safely; are in vilnius; are in warsaw; are in lithuania; are in poland; in
    freedom; met by relatives at the gate; early release; early releases; unconditional release; out early; prisoners
    out; inmates out; detainees out; convicts out
exchange: swap*; exchange*; exchanging; traded for; prisoner swap; prisoner exchange; trade; traded; swapping; swapped;
    barter*; trade-off; exchanged; trades; exchange of prisoners; prisoners exchanged; swap deal; took part in the
    exchange; part of the exchange; part of the swap; part of a swap; part of an exchange; exchange deal; east-west
    swap; spy swap; handed over in exchange
back: return*; came back; come back; home; arriv*; landed; boarded; leave; left; handed; came out; come out; cross;
    crosses; crossed; crossing; walk*; emerge*; stepped; leaves; leaving; land; lands; flies; flew; fly; touched down;
    touch down; disembark*; stepped off; step off; alighted; got off; welcomed; welcome; greets; greeted; take in;
    accepted; accepts; admitted; reunited; made it to; depart; departs; departed; brings back; brought back; bring back;
    bringing back; brings home; back from; back in
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
    cuffed; custody after; collared; taken by police; taken by the kgb; rounds-up; taken into detention; taken off the
    street; taken off the streets; scooped up; scoops up; locked up; carted off; frogmarched; dragged from; dragged out;
    pulled off; pulled from; taken to akrestsina; in detention after; held following; held during; rounded; raid nets;
    raid yields; hauls; hauled; taken from their homes; taken from home; taken from work; behind bars after raid;
    remand; jailed pending; mass detention*; detainees after; taken to the police; taken to police; taken to the
    station; kidnapped; abduct*; mass round-up; nabbing; stopped and detained; put behind bars overnight; thrown into
    vans; into police vans; into vans; police vans; held
seized: taken; took; taken away; led away; driven away; hauled away; marched off; driven off; whisked away; taken from;
    taken out of; bundled; loaded into; loaded onto; shoved into; carried off; spirited away; bussed away; removed from;
    led out; led off; marched out; ferried away; taken for
take: names; named; names on; covers; covered; list names; lists; listed; the number; number; the figure; figure;
    the count; count; the tally; the toll; handed over; the group; the list
sentence: sentence*; sentencing; convict; convicts; convicted; convicting; conviction*; jailed for; jail for; jails;
    jailed; imprisoned for; found guilty; verdict*; condemned; imprison; imprisons; prison terms for; guilty; jailing;
    handed terms; sent down; put away; locked away; convictions; sentenced to; handed down; handed sentences; handed
    prison; given prison; given jail; behind bars for; thrown in jail; sent to a penal; sent to penal; sent to a labour;
    sent to colony; get prison; gets prison; got prison; prison for; jail time; receive terms; received terms; sent to
    prison for; locked up for; jail terms; prison terms; jail sentences; prison sentences; put behind bars for; land in
    prison; landed in prison; sent behind bars; sends to prison; sent to jail for; sentences for; receive sentences;
    received sentences; court-ordered; convictions of; ruled guilty; declared guilty; pronounced guilty; sentences
    handed; verdict for; verdicts for; verdicts against; verdict against; trial ends with; trials end; trial ended;
    locks up; lock up; locking up
gets: gets; got; get; given; handed; gave; gives; hands; receives; received; sent to prison; sent to jail; gotten; sent
    to colony; locked up for; ordered to serve; must serve; to serve; handed down; landed; lands; slapped with; hit
    with; handing; handing down; dealt; will spend; to spend; spends; sent away for; put away for; sent down for; locked
    away for; received a; imposes; imposed; imposing; metes out; meted out; hands out; handed out; pronounced;
    pronounces; will serve; upheld; upholds; leaves unchanged; left unchanged; leaves in force; confirmed a sentence;
    stands by sentence; appeal fails
die: die; died; dies; dead; death; deaths; dying; perished; lost their lives; killed in custody; death toll; succumbed;
    passed away; not survived; did not survive; deaths in custody; lives lost; fatalities; perish; not live; did not
    live; lost his life; lost her life; never came home; killed by; fatal*; succumbs; claimed the lives; killed behind
    bars; found dead; die of; lose their lives; claimed lives; has claimed; claim lives; casualties; mortality;
    deceased; bereaved; died of; died in; died from; death in custody; prison deaths; custody deaths; deaths in prison;
    deaths in jail; deaths behind bars; taken their own lives; suicides
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
    free; not been released; remain unfree; deprived of liberty; deprived of their; deprived of freedom; kept jailed;
    behind the wire; still captive; sit behind bars; in its jails; currently held; currently in prison; serving time;
    serving sentences; serving terms; prisoner population; in belarus jails; in belarus prisons; in the regime's
    prisons; in lukashenka's prisons; in lukashenko's prisons; kept locked; kept captive; stuck behind bars; cannot
    leave prison; still not free; not yet released; have not been released; have not been let go; yet to be released;
    still wait; in the camps; in prison camps; in labour camps; in pre-trial; have not come home; awaiting release;
    await release; wait for release; left in prison; left behind bars; deprived of their liberty; trapped in; holds;
    behind bars for politics; behind bars for political
political: political prisoner*; prisoner* of conscience; political detainee*; political inmate*; politically motivated;
    political grounds; political cases; political reasons; jailed dissident*; people regarded as political; jailed for
    politics; political captive*; political convict*; jailed critics; jailed for dissent; jailed on political; held for
    political; held on political; imprisoned on political; political inmate; prisoners of conscience; jailed for their
    views; politically-motivated; jailed opponents; political imprisonment; politically persecuted; persecuted on
    political
recognise: recognised as; recognized as; recognised as political prisoner*; recognized as political prisoner*;
    recognised; recognized; recognise; recognize; recognises; recognizes; declared political prisoner*; named political
    prisoner*; designated political prisoner*; status of political prisoner*; political prisoner status; have been
    political prisoner*; designated; classified as political prisoner*; classed as political prisoner*; listed as
    political prisoner*; list of political prisoner*; names on their lists; on their lists; their lists; joint list; put
    on the list; added to the list; on its list; register of political prisoner*; deemed political prisoner*;
    acknowledged as; given the status; been given the status; counted as political prisoner*; labelled political
    prisoner*; passed through the list; considered political prisoner* since; regarded as political prisoner* since;
    held the status; have had the status; status of a political prisoner; carried the label; worn the label; given the
    label; bear the label; been called political prisoners; counted among political; been declared political; been
    listed as; entered on the list; entered in the register; placed on the list; added to the register; on the register;
    name on the list; prisoner status; been on the list; been on its list; have been listed; have passed through;
    recognised in; went on the list; gone on the list
joined: added; newly; new names; were added; joined the list; nine more; more people recognised; growing list; this
    month; last month; over the month; this week; in april; in may; in june; expanded; extended the list; longer by;
    entered the list; added this; new entries; recently; in july; in august; in september; in october; in november; in
    december; in january; in february; in march; over the week; per month; latest additions
tried: on trial; stand trial; stood trial; went on trial; put on trial; was tried; were tried; defendants
nothing: fine*; questioned; summon*; interrogat*; march; marched; rall*; gather*; attend*; protested; demonstrat*;
    wounded; injured; killed; kills; evacuated; fired; dismissed; laid off; sacked; sanction*; blacklisted; listed as;
    vaccinat*; signed; petition*; shortlisted; nominated; elected; trapped; rescue*; hostage*; applied; voted; visit*;
    invited; transferred; search*; raided; amnest*; terms shortened; terms cut; had their terms; sentences reduced;
    charged; indicted; on hunger strike; hunger strike; beaten; tortured; stripped; disappear*; missing; emigrated;
    fled; added; names were added; subscribers; members; portraits; letters; drown*; crash*; queue*; letter; hospitali*;
    sailed; enrolled; hired; recruited; for free; free of charge; taken to hospital; rushed to hospital; in hospital;
    taken to a hospital; sent to hospital; counted twice; double-counted; twice; volunteered; fundrais*; donated;
    donate; subscrib*; logged in; cast; ran; runners; finishers; competed; compete; treated; graduat*; expelled from;
    expelled students; suspended; disbarred; stripped of; deprived of licence; lost their licences; lost their jobs;
    lost their; audience; spectators; viewers; guests; delegates; applicants; apply; registered; enlisted; drafted;
    mobilised; mobilized; deployed; patrol*; guarded; guarding; homes were searched; searches at; house searches; put on
    the wanted; wanted list; extremist list; added to the extremist; list of extremists; list of terrorists; declared
    extremist*; labelled extremist*; watched; waved; applauded; counted two times; double counting; moved to another;
    moved between; punishment cell; sent to punishment; solitary; wrote; sent cards; postcards; wrote to; signed by;
    co-sign*; backed; endors*; honoured; awarded a prize; nominees; laureates; freed a bird; evict*; relocated;
    sheltered; homeless; flooded; hospital beds; infected; ill with flu; checked documents; document checks; identity
    checks; checked the documents; documents checked; in plain clothes; plain-clothes; plainclothes
accident: trapped; mine; miners trapped; rubble; flooded; avalanche; cave; elevator; earthquake; wreck; shipwreck;
    blaze; gunmen; kidnap*; ransom; bandits; militants; pirates; jihadist*; guerrilla*
amnesty: amnesty; amnesties; amnestied; amnesty bill; amnesty law
refuse: denied; denies; rejects; rejected; says no to; turned down; turns down; was refused; were refused; refuses to
    release; refuses to free; refused to release; refused to free; refused release; refused parole; refused clemency
wish: calls for; call for; calling for; demands; demand; demanding; urges; urge; urging; appeals; appealing; asks;
    campaign for; campaigns for; pushing for; insist on; offers; offered to; proposes; wants; petitions for; petition
    for
# Years
year: year; years; yrs; yr; year-sentence
penalty: in prison; of prison; prison; jail; behind bars; in a penal colony; penal colony; colony; in a colony;
    imprisonment; restricted freedom; of restricted freedom; prison term; prison terms; prison sentence; jail term; jail
    sentence; in custody; home confinement; house arrest; sentence*; term; terms; hard labour; hard labor;
    general-regime; general regime; strict regime; medium-security; deprivation of liberty; confinement; of freedom; of
    liberty; of forced labour; forced labour; in jail; parole-free; incarceration; jailed; labour camp; labor camp; in a
    labour camp; in a strict-regime colony; maximum security; maximum-security; restricted liberty; open-type; jailing;
    of imprisonment; in penal; in strict; in a general; strict-regime; penal servitude; in the colony; years inside; of
    home; under house; restricted movement; of restriction; of restrictions; in exile; correctional; corrective labour;
    community service; incarcerated; with confiscation; of hard; in a maximum; colonies; in colony; in confinement; a
    penal; camp; in a camp; prison colony
served: after; spent; ago; served; serving out; having served; spending; has been in prison; have been in prison; been
    behind bars; has been behind bars; been jailed for; for the past; over the past; in the past; last; next; within;
    anniversary; been in prison; imprisoned since; held for more; left to serve; has done; did; aged; waiting; waited;
    years old; short of; remaining; completed; since; has spent; have spent; had spent; already spent; behind bars
    since; over a period; period of; in the space of; lasted; lasting; married for; worked for; ran for; in operation;
    within the; long wait; wait of; over the last; inside of
threat: face; faces; facing; faced; carry; carries; carrying; punishable; could get; could face; risk; risks; risking;
    maximum; may be sentenced; up to; threaten*; can be; could be; could now; if convicted; wanted; sought; asked for;
    demand*; requested; prosecutor asked; punish*; wants; seeks; seeking; may get; may receive; might get; stands to;
    liable to; prescribes; envisages; provides for; allow for; allows for; calls for; pushed for; asks for; prosecutors
    want; prosecution wants; could be jailed; could be sentenced; may face; penalty of up; maximum penalty; proposes
"""
