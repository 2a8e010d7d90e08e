"""English: who is counted, and what is numbered that is no person."""

#: Tag: its terms; what the tags mean stands in the folder's `__init__`.
PEOPLE = """
# Who is counted
human: people; person; persons; individual*; men and women; names; human beings; souls; lives; surnames
name: names; surnames
person: prisoner*; inmate*; detainee*; convict; convicts; captive*; citizen*; belarusian*; belarusan*; national;
    nationals; journalist*; reporter*; activist*; blogger*; teacher*; lecturer*; professor*; student*; doctor*; medic;
    medics; nurse*; worker*; employee*; priest*; clergym*; pastor*; lawyer*; attorney*; protester*; protestor*;
    demonstrator*; resident*; local; locals; dissident*; defender*; musician*; artist*; writer*; poet*; politician*;
    unionist*; trade-unionist*; anarchist*; volunteer*; subscriber*; user*; engineer*; programmer*; driver*; athlete*;
    defendant*; opponent*; critic; critics; relative*; friends; passenger*; tourist*; pilgrim*; believer*; monk; monks;
    nuns; editor*; historian*; scientist*; farmer*; railwaym*; businessm*; businesspeople; entrepreneur*; official;
    officials; dead; others; figures; oppositionist*; campaigner*; staff; staffers; colleagues; neighbours; neighbors;
    exiles; veterans; media workers; detained; jailed; freed; released; pardoned; arrested; convicted; sentenced;
    railway workers; poles; lithuanians; ukrainians; russians; germans; americans; latvians; members; leaders;
    candidates; ex-prisoners; former prisoners; captives; academics; publishers; translators; photographers; cameramen;
    rail workers; signatories; jailbirds; graduates; pupils; schoolchildren; teenagers; youths; hostages; supporters;
    strikers; freelancers; brother; brothers; sisters; siblings; killers; murderers; criminals; offenders; felons;
    fraudsters; bishop*; cleric*; nun; deacon*; rabbi*; imam*; monastic*; surgeon*; architect*; sociologist*;
    philosopher*; economist*; analyst*; psychologist*; cyclist*; footballer*; designer*; miner; miners; builder*; chef*;
    cook; cooks; guide; guides; librarian*; linguist*; actor*; actress*; singer*; filmmaker*; director*; manager*;
    accountant*; cashier*; technician*; electrician*; welder*; veteran*; commuter*; observer*; organiser*; organizer*;
    partisan*; saboteur*; whistleblower*; lecturers; technologists; spouse*; couple*; mother; mothers; father; fathers;
    subscribers; commenters; donors; donor; medic*; paramedic*; scholar*; parishioner*; villager*;
    prisoners-of-conscience; minister; ministers; lawmaker*; deputies; candidate*; executive*; traders; fan; fans;
    guest*; hackers; hacker*; developer*; IT; steelworkers; chemists; civilian*; democrat*; taxi driver*; driver;
    barrister*; solicitor*; judge; judges; councillor*; senator*; mayor*; leftist*; separatist*; loyalist*;
    nationalist*; socialist*; liberal*; trade union leader*; strike leader*; organisers; pilot*; sculptor*; composer*;
    conductor*; comedian*; satirist*; rapper*; rock musician*; drummer*; guitarist*; bassist*; presenter*; broadcaster*;
    columnist*; publicist*; cartoonist*; photojournalist*; videographer*; intern; interns; pollster*; sociologist;
    ecologist*; environmentalist*; feminist*; pacifist*; monarchist*; vet; vets; dentist*; pharmacist*; physicist*;
    mathematician*; biologist*; geologist*; chemist; linguist; philologist*; postgraduate*; undergraduate*; apprentice*;
    bus driver*; train driver*; plumber*; carpenter*; mechanic*; tailor*; baker*; barber*; hairdresser*; waiter*;
    barista*; courier*; postm*; logistic*; gardener*; forester*; hunter*; fisherm*; trader; seller*; shopkeeper*; shop
    assistant*; bookseller*; banker*; broker*; auditor*; economist; marketer*; tester*; sysadmin*; gamer*; streamer*;
    tiktoker*; influencer*; youtuber*; vlogger*; administrator*; moderator*; admins; admin; patient*; refugee*;
    migrant*; asylum seeker*; returnee*; deportee*; arrestee*; accused; suspect*; perpetrator*; dissenter*; detractor*;
    objector*; fundraiser*; marcher*; picket*; mourner*; worshipper*; catholic*; protestant*; orthodox*; muslim*; jew*;
    jehovah*; baptist*; baha'i*; kurd*; azerbaijani*; georgian*; iranian*; hongkonger*; chinese; turk; turks; israeli*;
    swede*; briton*; french*; japanese; moldovan*; kazakh*; swiss; czech*; estonian*; european*; westerner*; dual
    national*; emigr*; exile; widow*; husband*; wives; wife; sons; daughters; uncle*; girl; boy; boys; babies; infant*;
    grandmother*; grandfather*; adult*; aide*; ally; allies; associate*; co-defendant*; codefendant*; accomplice*;
    insider*; officer; ex-officer*; ex-policem*; diplomat; ex-diplomat*; spy; spies; agent*; mercenar*; convict*;
    political*; comrade*; choristers; dancer*; ballet*; gymnast*; swimmer*; boxer*; wrestler*; runner*; cyclist; skier*;
    coach; coaches; referee*; chess player*; player*; son; daughter; sister; extremists; extremist; terrorists; rioters;
    radicals; traitors; diversionists; plotters; conspirators; provocateurs; arrivals; arrival
women: woman; women; female; females; girls; ladies; nuns; female prisoner*; female inmate*; female convict*; women
    prisoner*
men: men; male; males; man; male prisoner*
ill: ill; sick; sickness; illness*; disease*; chronically ill; seriously ill; gravely ill; terminally ill; cancer;
    disabled; disabilit*; diabet*; ailing; health problems; poor health; in poor health; unwell; medical condition*;
    health condition*; bad health; failing health; tuberculosis; hiv; heart condition*; serious health; oncological;
    tumour*; tumor*; wheelchair; ailment*; severe health; need surgery; patients; invalids; in need of care; need
    treatment; needs treatment; serious medical; health issues; health problem; oncology; cancer patient*; paralysed;
    paralyzed; blind; epilep*; asthma*; stroke; heart disease; kidney*; hepatitis; incurabl*; suffering from; in bad
    health; in ill health; ill health; infirm*; handicap*; dialysis; on crutches; need medical; needs medical; need
    urgent medical; needing medical; require medical; requires medical; require urgent medical; need hospital; in need
    of medical; in need of treatment; need a doctor; require treatment; heart condition; chronic condition; chronic
    conditions; chronic ailment*; chronic illnesses; in frail health; frail; in fragile health; bedridden; seriously
    unwell; life-threatening; terminal; need hospitalisation; need hospital treatment; need hospital care; need urgent
    treatment; need treatment for; require hospital; require surgery; need operations; need an operation; severe
    condition; critically; grave condition; with a disability; with disabilities; special needs; leukaemia; leukemia;
    sclerosis; schizophren*; mental illness; psychiatric; lost their sight; amputee*; post-stroke; after a stroke;
    multiple sclerosis; sick prisoners; poor state of health; state of health; invalidity; disability group; need
    medicines; need medication; on medication; need medical help; urgent care; need urgent care; need medical care;
    needs medical care; need medical attention; need medical assistance; need a hospital
minor: minor; minors; underage; under 18; under-18s; juvenile*; teenager*; teen; teens; adolescent*; younger than 18;
    under the age of 18; schoolchild*; below 18; not yet 18; under eighteen; school pupils; schoolboys; schoolgirls;
    sixteen-year-olds; below the age of 18; 17-year-olds; youngster*; school-age; aged under 18; not yet adult*; below
    the age; high-school*; secondary-school; child prisoner*; kids under; under age; under-age; below 16; under 16; aged
    16; aged 17; aged 15; 16-year-olds; 15-year-olds; not of age; children aged; secondary school pupils; high school
    students; schoolkids; teenaged; teenage; not yet of age; yet to turn 18; under 18 years; too young to vote; legally
    children
elderly: elderly; pensioner*; retiree*; retired; of retirement age; retirement age; pension age; of pension age;
    pensionable age; older than; over sixty; over seventy; senior citizen*; seniors; aged over; aged above; past sixty;
    past seventy; past 60; past 65; past 70; grandmothers; grandfathers; grandparents; septuagenarian*; older people;
    old-age; over the age of; above the age of; in their sixties; in their seventies; in their 60s; in their 70s;
    octogenarian*; old people; aged people; past retirement; of advanced age; advanced age; drawing a pension; over 60;
    over 65; over 70; over 75; above 60; above 65; above 70; of retirement; past pension; past pension age; receiving a
    pension; receive a pension; in old age; aged 60 or; aged 65 or; aged 70 or; sixty or older; 60 or older; 65 or
    older; 70 or older; grandparent; older men; older women; oldest prisoners; on a pension; draw a pension; beyond
    retirement; older detainees; at pension age
parent: mothers; mothers of; parent; parents; fathers; mother; father; mothers of many children; with children; have
    children; has children; raising children; young children; small children; minor children; underage children; raise
    children; single mothers; single parents; mothers with; mothers of young children; children at home; have young
    children; have underage children; children waiting; kids at home; have kids; dependants; dependents; children under;
    toddlers; parents of; with kids; small kids; young kids; have toddlers; have sons; have daughters; bringing up
    children; bring up children; have a child; have minor; dependent children; mothers-of; dependent child; with a
    child; small child; young child; minor child; infant children; children to raise; children to support; families
    with; father of small; kids waiting; children aged; single mother; single father; single parent; raising kids;
    parents of young; has young; have little; little children; little ones; breadwinner*; guardians of; raise minor;
    bring up; raising minor; underage sons; underage daughters; children back home; leave behind children; parents to;
    mothers to; nursing mother*; pregnant and nursing
parent_of: mother of; father of; parent of; mum of; mom of; dad of; children of; parents of
children: children; child; kids; sons; daughters
kin: relative*; famil*; next of kin; loved ones; friends; lawyers; witnesses; parents; wives; next-of-kin; mother says;
    sister says; wife says; parents say; widow; relations
foreigner: foreigner*; foreign national*; foreign citizen*; foreign; non-belarusian*
civilian: civilian*
military: prisoners of war; prisoner of war; pow; pows; soldier*; troops; servicem*; military personnel; fighters;
    defenders of; officers; warriors; marines; bodies; police officers; policem*; riot police; conscripts; sailors;
    guards; captured soldier*; deserters; combatants
captive: prisoner*; inmate*; detainee*; prison*; jail*; custody; colony; colonies; cell; cells; imprison*; behind bars;
    detention; political prisoner*; penal; captivity; captive*
former: former; ex; ex-prisoner*; ex-inmate*; ex-detainee*; one-time; onetime; erstwhile; ex-political
# What else is counted or numbered
span: day; days; week; weeks; month; months; hour; hours; minute; minutes; decade; decades; night; nights; times;
    o'clock; pm; am; seconds; weekend
money: dollar*; euro; euros; rubles; roubles; ruble; rouble; usd; eur; pounds; percent; per cent; kilomet*; km;
    kilogram*; base units; basic units
thing: geese; goose; turkey; turkeys; bird; birds; dog; dogs; cat; cats; horse; horses; cow; cows; pig*; animal*; fish;
    bear; bears; hen; hens; chicken*; rabbit*; duck; ducks; parrot*; wolves; tractor*; car; cars; vehicle*; truck*;
    lorr*; van; vans; aircraft; plane; planes; drone*; missile*; tank; tanks; ship; ships; boat; boats; phone*; laptop*;
    computer*; device*; book; books; films; song; songs; album*; photo*; picture*; painting*; flag*; balloon*; websites;
    account; accounts; posts; comment; comments; message*; document*; page; pages; verse*; poem*; company; companies;
    firm; firms; factor*; plants; bank; banks; shop; shops; apartment*; flat; flats; building*; offices; organisation*;
    organization*; group; groups; outlets; town; towns; city; cities; village*; district*; region*; countr*; nations;
    language*; courts; prisons; colonies; hospital*; school; schools; universit*; search; searches; trial; trials;
    hearing*; cases; charge; charges; volume*; question*; goal; goals; medal*; seats; vote*; ballot*; bag; bags; boxes;
    buses; minibus*; convoy*; flight*; rounds; edict; edicts; decree; decrees; attempt*; occasion*; reason*; visit;
    visits; metre*; meter*; litre*; hectare*; tonne*; ton; tons; seed; seeds; tree*; house; houses; wagon*; train;
    trains; item*; object*; weapon*; shell; shells; bomb; bombs; firearm*; cigarette*; bottle*; slot*; sites
case: case; cases; instance; instances
street: street; avenue; square; road
label: article; articles; art; no; number; colony no; ik; colony; section; paragraph; part; page; chapter; room; cell;
    room no; point; clause; flight; channel; case no; bus; route; house; apartment; school no; detention centre no;
    sizo; prison no; pk; cell no; unit; episode; season; issue; volume; edition
oldest: oldest; youngest; eldest; elder; younger; oldest one
age: year-old*; years-old; years old; aged; age; at the age of; years of age; of age; turned; turns; birthday; turning
"""
