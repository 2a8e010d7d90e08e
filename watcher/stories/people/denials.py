"""The words with which nine languages say that somebody was not among those freed. Patterns over folded text."""

import re

#: Names stand as single signs of the private use area.
NAME = "[\ue000-\uf8ff]"
_AND = "and|und|и|і|i|ды|та|oraz|ir|et|y|ни|ні|ani|nor|or|или|або"
_JOIN = rf"(?:\s*,\s*(?:(?:{_AND}) )?|\s(?:{_AND}) )"
#: One name, or several in a row.
NAMES = re.compile(f"{NAME}(?:{_JOIN}(?:(?:ни|ні|ani) )?{NAME})*")

#: A report of no release says nothing about who was not in it. Stems.
FREED = re.compile(
    r"\b(?:freed|frees|release|releasing|pardon|exchange|swap"
    r"|освобо|отпу|выпу|вышл|помил|обмен"
    r"|вызвал|выйш|адпу|памілав|абмен|абмян|vyzval|pamił"
    r"|звільн|обмін|uwoln|uwaln|zwoln|zwaln|wypuszcz|ułaskaw"
    r"|freigel|freilass|freigek|begnadig|austausch|paleist|išlaisv|malon"
    r"|liber|libér|relâch|graci|indult|excarcel)"
)
#: Denial and place in one: not among, missing from the list.
NOT_AMONG = re.compile(
    r"\b(?:not|never|isn't|wasn't|aren't|weren't)\b (?:been |be |listed |named |included )?"
    r"(?:among|amongst|one of those|on the list|in the list|part of the (?:swap|exchange|deal|group)|included)\b"
    r"|\b(?:missing|absent|left out) (?:from|of|off)\b|\bleft off\b"
    r"|\b(?:does|do|did)(?: not|n't) include\b"
    r"|\bnicht (?:unter|auf der liste|dabei)\b|\bfehlt (?:auf|in|unter)\b"
    r"|\b(?:n'est|n'était|ne figure|ne sont) pas (?:parmi|sur la liste)\b|\bne figure pas\b"
    r"|\bno (?:está|estaba|están|figura) (?:entre|en la lista)\b"
)
AMONG = re.compile(
    r"\b(?:among|amongst|on the list"
    r"|среди|в спис(?:ке|ках|ок|ки)|в числе|сярод|[уў] сь?піс(?:е|ах)?|[уў] ліку|siarod"
    r"|серед|[ув] списк(?:у|ах)|до списк(?:у|ів)|до числа"
    r"|wśród|na liście|na listę|w gronie|unter|auf der liste|tarp|sąraše|parmi|entre)\b"
)
#: The verb of not being there.
IS_NOT = re.compile(
    r"\b(?:нет|не было|не оказалось|не оказал(?:ся|ась)|не знач(?:ится|атся)|не числ(?:ится|атся)|не попал[аи]?"
    r"|не вош(?:ел|ла|ли)|не был[аи]?|не включили"
    r"|няма|не аказал(?:ася|іся|ся)|не аказаўся|не трапі(?:ў|ла|лі)|не значыцца|не бы(?:ў|ла|лі|ло)|niama"
    r"|немає|нема|не було|не виявилося|не потрапи(?:в|ла|ли)|не бу(?:в|ла|ли)|не увійш(?:ов|ла|ли)"
    r"|nie ma|nie było|nie był[aoy]?|nie znalaz(?:ł|ła)|nie znaleźli|zabrakło|brak|brakuje|nėra|nebuvo"
    r"|nicht|there (?:is|was) no|neither)\b"
)
#: Plainly: was not released.
NOT_FREED = re.compile(
    r"\b(?:was|were|is|are|has|have)(?: not|n't) (?:been )?(?:freed|released|pardoned|exchanged|swapped)\b"
    r"|\bне (?:освобо|выпусти|помило|отпусти|обмен|выш(?:ел|ла|ли) на свобод)\w*"
    r"|\bне (?:вызвал|выпусці|памілав|адпусці|абмян)\w*|\bне (?:звільн|помилув|відпусти|обмін)\w*"
    r"|\bnie (?:został[ai]?|zostali) (?:uwoln|zwoln|ułaskaw|wypuszcz)\w+"
    r"|\bnie (?:uwolniono|zwolniono|ułaskawiono|wypuszczono)\b"
    r"|\b(?:wurde|wurden) nicht (?:freigelassen|begnadigt|entlassen)\b"
    r"|\b(?:nebuvo|nėra) (?:paleist|išlaisvint|malon)\w+"
    r"|\bn'(?:a|ont) pas été (?:libér|graci|relâch)\w+|\bno (?:fue|fueron|ha sido) (?:liberad|indultad|excarcelad)\w+"
)
#: Nobody knows, or more than that: no statement about anybody.
UNKNOWN = re.compile(
    r"\b(?:not (?:only|just|clear|known|sure|yet)|unclear|whether"
    r"|нет (?:информац|данных|сведен|подтвержд|сомнен|ясност)|неизвестно|не только"
    r"|не толькі|невядома|няма (?:звест|інфармац|дадзен|пацвярдж)"
    r"|не тільки|невідомо|немає (?:інформац|даних|підтвердж)"
    r"|nie (?:tylko|wiadomo)|nie ma (?:informacji|pewności|danych)|czy\b|nicht (?:nur|bekannt|klar)|ob\b|neaišku)"
)
SENTENCE = re.compile(r"[.!?…\n]+(?=\s|$)")
#: Where a clause ends. A comma between two names ends none.
CLAUSE = re.compile(
    rf"(?<!{NAME}),\s|,\s(?!{NAME}|(?:{_AND}) {NAME})|[;:()|]\s?|\s[—–-]\s"
    r"|\s(?:but|while|whereas|however|но|зато|однако|але|аднак|затое|проте|однак)\s"
    r"|\s(?:ale|lecz|aber|doch|jedoch|bet|mais|pero)\s"
)
