"""Which surnames say too little alone: borne by very many, or words of a language as well.

A spelling is judged, not a person: Колесникова is one of thousands, Калеснікава, the Belarusian form of the same name,
is nearly always the musician. Lemmas are masculine; a feminine is led back to them. Sources: the most frequent
surnames of the Russian, Belarusian, Ukrainian, Polish and Western registers, and everyday nouns that are surnames too.
"""

from functools import cache

from watcher.stories.people.forms import masculine
from watcher.stories.people.keys import key_of
from watcher.stories.people.spelling import romanised

_FREQUENT = """
Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Федоров Морозов Волков Алексеев Лебедев Семенов
Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьев Борисов Яковлев Григорьев
Романов Воробьев Сергеев Кузьмин Фролов Александров Дмитриев Королев Гусев Киселев Ильин Максимов Поляков Сорокин
Виноградов Ковалев Белов Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов Беляев Герасимов Богданов
Осипов Сидоров Матвеев Титов Марков Миронов Крылов Куликов Карпов Власов Мельников Денисов Гаврилов Тихонов Казаков
Афанасьев Данилов Савельев Тимофеев Фомин Чернов Абрамов Мартынов Ефимов Федотов Щербаков Назаров Калинин Исаев
Чернышев Быков Маслов Родионов Коновалов Лазарев Воронин Климов Филатов Пономарев Голубев Кудрявцев Прохоров Наумов
Потапов Журавлев Овчинников Трофимов Леонов Соболев Ермаков Колесников Гончаров Емельянов Никифоров Грачев Котов
Гришин Ефремов Архипов Громов Кириллов Малышев Панов Моисеев Румянцев Акимов Кондратьев Бирюков Горбунов Анисимов
Еремин Тихомиров Галкин Лукьянов Михеев Скворцов Юдин Белоусов Нестеров Симонов Прокофьев Харитонов Князев Цветков
Левин Митрофанов Воронов Аксенов Софронов Мальцев Логинов Горшков Савин Краснов Майоров Демидов Елисеев Рыбаков
Сафонов Плотников Демин Хохлов Фадеев Молчанов Игнатов Литвинов Ершов Ушаков Дементьев Рябов Мухин Калашников Леонтьев
Лобанов Кузин Корнеев Евдокимов Бородин Платонов Некрасов Балашов Бобров Жданов Блинов Игнатьев Коротков Муравьев
Крюков Беляков Богомолов Дроздов Лавров Зуев Петухов Ларин Никулин Серов Терентьев Зотов Устинов Фокин Самойлов
Константинов Сахаров Шишкин Самсонов Черкасов Чистяков Носов Спиридонов Карасев Авдеев Воронцов Зверев Владимиров
Селезнев Нечаев Кудряшов Седов Фирсов Андрианов Панфилов Головин Терехов Ульянов Шестаков Агеев Никонов Селиванов
Баженов Гордеев Кожевников Пахомов Зимин Костин Широков Филимонов Ларионов Овсянников Сазонов Суворов Нефедов Корнилов
Любимов Львов Горбачев Копылов Лукин Токарев Кулешов Шилов Большаков Панкратов Родин Шаповалов Покровский Бочаров
Никольский Маркин Горелов Агафонов Березин Ермолаев Зубков Куприянов Трифонов Масленников Круглов Третьяков Колосов
Рожков Артамонов Шмелев Лаптев Лапшин Федосеев Зиновьев Зорин Уткин Столяров Зубов Ткачев Дорофеев Антипов Завьялов
Свиридов Золотарев Кулаков Мещеряков Макеев Дьяконов Гуляев Петровский Бондарев Поздняков Панин Кочетков Суханов Рыжов
Старостин Калмыков Колесов Золотов Кравцов Субботин Шубин Щукин Лосев Винокуров Лапин Парфенов Исаков Голованов
Коровин Розанов Артемов Козырев Русаков Алешин Крючков Булгаков Кошелев Сычев Синицын Черных Рогов Кононов Лаврентьев
Евсеев Пименов Пантелеев Горячев Аникин Лопатин Рудаков Одинцов Серебряков Панков Дегтярев Шувалов Царев Шарапов Яшин
Волошин Новицкий Савицкий Козловский Климович Станкевич Мацкевич Петрович Адамович Василевич Василевский Лукашевич
Юшкевич Жуковский Кравченко Ковальчук Шевченко Бондаренко Ткаченко Кравчук Олейник Шевчук Коваленко Полищук Бойко
Марченко Лысенко Руденко Савченко Петренко Павленко Мельниченко Клименко Мороз Мельник Бондарь Коваль Ткачук Карпенко
Гончаренко Сидоренко Романенко Левченко Харченко Кузьменко Пономаренко Василенко Зайченко Макаренко Мартыненко
Приходько Гаврилюк Романюк Панасюк Савчук Кузьмич Борисевич Лукьяненко Лукашенко Лойко Журавский Соколовский Павлович
Семашко Гурин Гончар Кравец Казак Лещенко Титенко Макаревич Иванович Каминский Левандовский Вишневский Войцеховский
Ковалевский Шиманский Зелинский Зелиньский Домбровский Козак Якубовский Малиновский Яновский Круковский Врублевский
Крупский Ясинский Рыбак Полевой Белый Черный Дубровский Высоцкий Островский Чернявский Заяц Яцкевич Лабкович Мицкевич
Вербицкий Шевчик Хомич Кучинский Симонович Юркевич Дашкевич Станевич
"""

_FREQUENT_BELARUSIAN = """
Іваноў Казлоў Кавалёў Мароз Новік Жук Навіцкі Савіцкі Клімовіч Зайцаў Краўчанка Краўчук Пятроў Васілеўскі Шаўцоў
Раманоўскі Макаравіч Макарэвіч Кавальчук Лукашэвіч Бандарэнка Баранаў Барысаў Сідарэнка Казакоў Марозаў Волкаў Сакалоў
Смірноў Кузняцоў Папоў Новікаў Фёдараў Паўлаў Аляксееў Сяргееў Ягораў Андрэеў Мікалаеў Міхайлаў Арлоў Нікіцін Захараў
Салаўёў Кісялёў Гусеў Багданаў Галубеў Лебедзеў Сямёнаў Сцяпанаў Грыгор'еў Якаўлеў Раманаў Вераб'ёў Дзмітрыеў Каралёў
Вярбіцкі Шэўчык Бондар Ганчар Ганчароў Мельнік Мельнікаў Каваленка Каваль Кравец Карпенка Карповіч Станкевіч Мацкевіч
Мазур Шаўчэнка Шаўчук Ткачэнка Ткачоў Лапіцкі Дамброўскі Жукоўскі Казлоўскі Кавалеўскі Высоцкі Астроўскі Пятровіч
Хадасевіч Чарняўскі Асіпаў Антонаў Бялоў Бяляеў Быкаў Власаў Воранаў Гарбачоў Давыдаў Дарафееў Жданаў Жураўлёў Ільін
Казак Каралько Карпаў Князеў Комар Кулікоў Леонаў Максімаў Малафееў Маркаў Мядзведзеў Нікалаеў Палякоў Прохараў
Савельеў Саўчанка Сарокін Сідараў Тарасаў Філіпаў Фралоў Цімафееў Ціханаў Шчарбакоў Юшкевіч Яфімаў
"""

_WORDS = """
Волк Жук Чиж Чижик Соловей Воробей Баран Козел Король Князь Гром Сокол Орел Орёл Голуб Голубь Журавль Дуб Береза Липа
Калина Рябина Сорока Ворона Заика Мороз Снег Дождь Ветер Зима Весна Лето Осень Месяц Звезда Солнце Туча Хмара Река
Озеро Море Гора Камень Кремень Песок Поле Луг Лес Бор Гай Сад Огород Хлеб Каша Борщ Сало Соль Сахар Мёд Пирог Блин Сыр
Масло Рыба Щука Карась Окунь Сом Линь Рак Лис Лиса Медведь Бобр Бобер Кот Кошка Собака Пес Конь Бык Корова Телица Лось
Лосик Олень Кабан Кулик Кулак Рука Нога Голова Ус Борода Горб Зуб Нос Кость Шапка Шуба Кафтан Сапог Лапоть Шило Молот
Топор Пила Гвоздь Ключ Замок Коса Серп Плуг Колесо Воз Дуга Хомут Подкова Порох Пуля Сабля Меч Щит Копьё Штык Казак
Солдат Майор Полковник Гетман Писарь Дьяк Поп Пономарь Дьякон Монах Ткач Швец Кравец Гончар Бондарь Бондар Коваль
Кузнец Мельник Столяр Плотник Рыбак Пастух Чабан Скрипка Музыка Дудка Цимбал Барабан Гусь Утка Селезень Петух Курица
Цыган Литвин Лях Москаль Немец Турок Татарин Русин Поляк Знак Закон Правда Воля Слава Доля Беда Кривда Добро Любовь
Дума Мысль Слово Голос Бас Шум Мельница Млын Война Мир Холод Жар Огонь Дым Пепел Сажа Глина Золото Серебро Медь Шевц
Гарбуз Капуста Огурец Морковь Редька Горох Боб Просо Овёс Ячмень Жито Пшеница Крупа Мука Лапша Галка Грач Снегирь
Синица Дрозд Зяблик Кукушка Филин Сыч Сова Шпак Скворец Перепелица Куропатка Кречет Ястреб Коршун Лунь Чайка Кривонос
Вожык Вожик Жаба Уж Змей Паук Комар Муха Оса Пчела Шмель Блоха Клоп Таракан Червь Мышь Крыса Хорек Барсук Белка Соболь
Куница Выдра Нерпа Граф Барон Пан Мазур Гуцул Лемко Волошин Воин Рой Гук Крик Звон Туман Буря Вихрь Град Лёд Иней Роса
Луч Заря Вечер Полдень Утро Ночь Тень Край Век Час Рок Дед Баба Сынок Браток Сват Кум Гость Друг Богатырь Удод Кулеш
Кныш Коржик Крот Кузнечик Дедок Дзядок Дидок Krieger Müller Schmidt Schneider Fischer Weber Wagner Becker Schulz
Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Braun Zimmermann Krüger Hofmann Hartmann Lange Werner
Krause Lehmann Schmid Schulze Maier Köhler Herrmann König Mayer Huber Kaiser Fuchs Peters Scholz Lang Möller Jung Hahn
Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Znak Lis Wrona Sikora Mazur Król Wilk Zając Pająk Kowal
Kot Nowak Kowalski Wójcik Wiśniewski Lewandowski Zieliński Kozłowski Smith Johnson Williams Brown Jones Miller Davis
Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen
King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Turner Parker Collins Edwards Stewart Morris Murphy
Cook Rogers Morgan Cooper Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray James
Hughes Price Myers Long Foster Sanders Ross Powell Russell Fisher Hunter Shaw Fox Stone Rose Day Law García González
Rodríguez Fernández López Martínez Sánchez Pérez Gómez Díaz Hernández Álvarez Jiménez Moreno Romero Torres Ramírez
Flores Rivera Morales Ortiz Gutiérrez Chávez Ramos Reyes Machado Maduro Cruz Mendoza Castillo Vargas Castro Suárez
Silva Santos Costa Pereira Oliveira Souza Lima Rojas Medina Herrera Aguilar Guerrero Delgado Rossi Russo Ferrari
Bianchi Dubois Durand Bernard Robert Richard Petit Leroy Moreau Simon Laurent Michel Garcia David Bertrand Roux
Vincent Fournier Mohammadi Hosseini Ahmadi Karimi Moradi Rezaei Mousavi Rahimi Ebrahimi Hashemi Jafari Sharifi Akbari
Mahmoudi Ali Khan Ahmed Hussain Hassan Hussein Mohammed Abdullah Ibrahim Omar Osman Malik Shah Singh Kumar Sharma
Gupta Patel Das Kaur Ansari Mirza Aliyev Mammadov Huseynov Hasanov Guliyev Ibrahimov Ismayilov Ahmadov Karimov Rahimov
Rakhimov Akhmedov Yusupov Umarov Aliev Yılmaz Kaya Demir Şahin Çelik Yıldız Öztürk Aydın Özdemir Arslan Doğan Kılıç
Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Wang Zhang Chen Liu Yang Huang Zhao Zhou Sun Zhu Guo Luo Gao Zheng Liang
Song Tang Feng Deng Peng Nguyen Tran Pham Hoang Phan Park Choi Kang Cho Yoon Jang Tanaka Suzuki Sato Watanabe
Takahashi Mamedov Hasanova Petrosyan Grigoryan Sargsyan Harutyunyan Hovhannisyan Khachatryan Beridze Kapanadze
Giorgadze Lomidze Kazlauskas Jankauskas Petrauskas Kowalczyk Kamiński Szymański Woźniak Dąbrowski Jankowski Mazurek
Krawczyk Piotrowski Grabowski Pawłowski Michalski Nowicki Adamczyk Dudek Wieczorek Jabłoński Majewski Olszewski
Stępień Malinowski Jaworski Górski Witkowski Walczak
"""


@cache
def _everyday() -> frozenset[str]:
    found: set[str] = set()
    for word in (_FREQUENT + _FREQUENT_BELARUSIAN).split():
        found.update((key_of(word), *romanised(word.lower())))
    # A Russian noun is no word to an English reader; those that are stand in Latin letters.
    return frozenset(found.union(key_of(word) for word in _WORDS.split()))


def is_common(lemma: str) -> bool:
    """True when a surname, spelt like this, is borne by too many or is a word too; very short ones always are."""
    key = key_of(lemma)
    return len(key) <= 3 or not _everyday().isdisjoint({key, *masculine(key)})
