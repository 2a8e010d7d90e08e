"""Given names that are one name in many languages, a line each: gender, Cyrillic lemmas, Latin lemmas.

The Latin half lists only what romanising the Cyrillic half does not give: translations (Alexander, Mikołaj, Jerzy).
Short forms stand with the full ones: papers print Мікола for Мікалай. The names of other cultures are there so that a
namesake called José, Ali or Friedrich is seen to be somebody else.
"""

from watcher.stories.people.given_women import WOMEN

#: gender | Cyrillic | Latin
_MEN = """
m|Сергей Сяргей Сергій Сяржук Сяргук Сярожа Сережа|Sergiusz Sergejus Serge Sergi Sergio
m|Николай Мікалай Микола Мікола Коля|Nicholas Nicolas Nikolaus Mikolaj Nikolajus Nicolai Mykola Nikola
m|Игорь Ігар Ігор|Igoris
m|Владимир Уладзімір Володимир Уладзімер Уладзь Уладзік Володя Вова|Wlodzimierz Vladimiras Volodymyr Wolodymyr
m|Андрей Андрэй Андрій Андрусь Анджей Анджэй|Andrzej Andrew Andreas Andrius Andre Andre Andriejus Andres Andriy
m|Александр Аляксандр Олександр Аляксандар Алаксандр Саша Сашка Алесик|Alexander Alexandre Aleksander Alaksandar
m|Алесь Олесь Лесь|Ales Oles
m|Евгений Яўген Яўгеній Євген Женя|Yevgeny Yevgeni Jewgeni Jewgenij Eugene Eugeniusz Evgeny Yauhen Jauhien Eugen
m|Алексей Аляксей Олексій Леша Алёша|Alexei Alexej Aleksy Aleksej Alexis Alexey Aleksiej Oleksiy Oleksii Alexius
m|Дмитрий Дзмітрый Зміцер Дмитро Дима Змицер Дзіма|Dimitri Dmitrij Dymitr Dzmitryj Dmitriy Dmitry Dmitrijus Demetrius
m|Виктор Віктар Віктор|Victor Wiktor Viktoras
m|Максим Максім Макс|Max Maxime Maksymilian Maksimas
m|Михаил Міхаіл Міхал Михайло Міхась Миша Михась|Michael Michail Mikhail Michal Mykhailo Mykhaylo Misha Mischa Michel
m|Иван Іван Ваня Янка|Ivan Iwan Ivanas
m|Ян Янка|Jan Yan
m|Юрий Юры Юрій Юрась Юра|Yury Yuri Jerzy Jurij Juri Iouri George Jurijus Yuriy Jurgis
m|Олег Алег|Oleh Aleh Olegas Aleg
m|Павел Павло Паша Паўлюк|Paul Pawel Pavlo Paulo Pablo Paulius
m|Пётр Петр Пятро Петро Пётра|Peter Piotr Petro Petras Pierre Pedro Pyotr
m|Роман|Romanas
m|Денис Дзяніс|Denis Dennis Denys Denisas
m|Артём Артем Арцём Арцем Артемий|Artiom Artyom Artem Artsiom
m|Антон Антось|Anton Anthony Antoni Antonas Antoine Antonio
m|Кирилл Кірыл Кирило|Kirill Cyril Cyryl Kyrylo Kiryl
m|Илья Ілля Гальяш|Elijah Ilja Eliasz Ilia Illya Illia Ilya
m|Константин Канстанцін Костянтин Кастусь Костя|Constantine Konstanty Konstantinas Konstantyn Kostiantyn Constantin
m|Василий Васіль Василь Вася|Vasily Vasyl Wasyl Wassili Vassili Vasilij Bazyli Vasilijus Vasil
m|Григорий Рыгор Грыгор Григорій|Gregory Grzegorz Gregor Grigori Hryhorij Hryhoriy Grigorijus Ryhor
m|Леонид Леанід Леонід Лявон|Leonid Leonidas
m|Станислав Станіслаў Станіслав Стас|Stanislaw Stanislav Stanislaus Stanislovas Stas
m|Вячеслав Вячаслаў В'ячеслав Слава|Vyacheslav Wiaczeslaw Viacheslav Viachaslau Wjatscheslaw
m|Валерий Валерый Валерій|Valery Waleriy Waleri Valeri Valerijus Walery
m|Валентин Валянцін|Valentin Walenty Walentin Valentinas Valentine
m|Виталий Віталь Віталій|Vitaly Vitali Witalij Witali Vitalijus Witold
m|Анатолий Анатоль Анатолій|Anatoly Anatoli Anatol Anatolijus
m|Борис Барыс|Boris Borys Borisas
m|Эдуард Едуард|Eduard Edward Edouard Eduardo Eduardas
m|Фёдор Федор Фёдар Федір|Fyodor Fedor Teodor Theodor Fedir Fjodor
m|Степан Сцяпан Стефан Сцяфан|Stephen Stefan Steven Stephan Stepan Szczepan Etienne Steponas
m|Тимофей Цімафей Тимофій|Timothy Timofei Tymoteusz Tymofiy
m|Тарас|Taras
m|Богдан Багдан|Bogdan Bohdan
m|Ярослав Яраслаў|Jaroslaw Yaroslav Jaroslav
m|Святослав Святаслаў|Sviatoslav Svyatoslav
m|Ростислав Расціслаў|Rostislav Rostyslav
m|Владислав Уладзіслаў Владислав Влад|Vladislav Wladyslaw Uladzislau Wladislaw Vlad
m|Вадим Вадзім|Vadim Vadym Wadim
m|Руслан|Ruslanas
m|Рустам|Rustem
m|Тимур|Timur
m|Артур|Arthur Arturo
m|Герман|Hermann Herman
m|Генрих Генрых|Henryk Heinrich Henry Henrik Henri Enrique Henrykh
m|Геннадий Генадзь Геннадій|Gennady Henadz Gennadi Hennadii Gennadij
m|Георгий Георгій|Georgy Georgi Georg Giorgi Georgij Jorge
m|Лев Леў Леон|Lew Leo Leon Lev
m|Матвей Мацвей Матвій|Matthew Mateusz Matvei Matthias
m|Никита Мікіта Микита|Nikita Nikyta Mikita
m|Назар Назарий|Nazar
m|Остап Астап|Ostap
m|Прохор|Prokhor
m|Родион Радзівон|Rodion
m|Семён Сямён|Simon Szymon Semyon Simeon
m|Тихон Ціхан|Tikhon
m|Филипп Піліп Філіп Пилип|Philip Philipp Filip Philippe Felipe
m|Эмиль Эміль|Emil Emile
m|Юлиан Юльян|Julian Julien
m|Яков Якаў Якуб Яків|Jacob Jakob Yakov Jakub James
m|Адам|Adomas
m|Альберт|Albert Alberto
m|Арсений Арсень Арсеній|Arseny Arsen Arseni
m|Валер'ян Валериан|Valerian
m|Винцент Вінцэнт|Vincent Vincas Wincenty
m|Всеволод Усевалад|Vsevolod
m|Глеб Гліб|Gleb Hleb
m|Данила Даниил Данііл Данило Данік|Daniel Daniil Danila Danylo
m|Егор Ягор Єгор|Yegor Jegor Egor Yahor
m|Захар|Zakhar Zachar
m|Казимир Казімір|Kazimierz Casimir Kasimir
m|Лаврентий Лаўрэн|Lawrence
m|Лука Лукаш|Lukas Lucas Luke Lukasz
m|Макар|Makary
m|Марк|Mark Marcus Markus Marek Marc Marcos
m|Мартин Марцін|Martin Marcin Martinas
m|Мирослав Міраслаў|Miroslaw Miroslav
m|Наум Навум|Naum
m|Осип Иосиф Іосіф Юзеф Язэп Йосип|Joseph Josef Jozef Giuseppe Jose Juozas
m|Ринат Рінат|Rinat
m|Рихард Рычард|Richard Ryszard Ricardo
m|Роберт|Robert Roberto Robertas
m|Савелий Савва Сава|Sava Savva
m|Франциск Францішак Франтишек|Francis Franciszek Francisco Frantisek Francois Franz
m|Эрик Эрык|Eric Erik Eryk
m|Трофим Трафім|Trofim
m|Ефим Яфім|Yefim Efim
m|Ефрем|Yefrem
m|Игнат Ігнат Игнатий|Ignacy Ignat
m|Карл Кароль|Karl Carl Charles Karol Carlos
m|Людвиг|Ludwig Ludwik Louis Luis
m|Мирон Мірон|Myron
m|Платон|Platon
m|Потап|
m|Радик Радзік|
m|Севастьян|Sebastian
m|Эльдар|Eldar
m|Марат|
m|Дамир Даміян Демьян|Damian Demyan
m|Рико Рика Ріко|Rico Riko
m|Витовт Вітаўт|Vytautas Witold
m|Жыгімонт|Zygmunt Sigmund
m|Болеслав|Boleslaw
m|Чеслав Чэслаў|Czeslaw Ceslovas
m|Збигнев|Zbigniew
m|Кшиштоф|Krzysztof Christopher Christoph
m|Томас Томаш Фома|Thomas Tomasz Tomas
m|Войтех Войцех|Wojciech Adalbert
m|Камиль Каміль|Kamil Camille Camilo
m|Дариуш|Dariusz Darius
m|Мариуш|Mariusz Marius
m|Пшемыслав|Przemyslaw
m|Бартош|Bartosz Bartlomiej
m|Дамиан|Damian
m|Якуб|Kuba
m|Лешек|Leszek
m|Анджей|Jedrzej
m|Веслав|Wieslaw
m|Януш|Janusz
m|Юлиуш|Juliusz Julius
m|Тадеуш Тадэвуш|Tadeusz Tadas
m|Марьян Мар'ян|Marian
m|Кароль|
m|Патрик|Patrick Patryk
m|Северин Севярын|Seweryn
m|Донат|Donatas
m|Раймонд|Raimundas Raymond
m|Римас|Rimas
m|Ренат|Renatas
m|Орест Арэст|Orest
m|Зенон Зянон|Zenon
m|Мечислав|Mieczyslaw
m|Витольд Вітальд|Witold
m|Эрнест|
m|Левон Лявон|Levon
m|Арам|
m|Армен|
m|Ашот|
m|Гурген|
m|Зураб|
m|Гия|
m|Тенгиз|
m|Ираклий|Irakli
m|Нугзар|
m|Вахтанг|
m|Фархад|Farhad
m|Бахтиёр|Bakhtiyor
m|Шухрат|
m|Санжар|Sanzhar
m|Ержан|Yerzhan
m|Жанболат|
m|Айдар|
m|Ильдар|
m|Равиль|
m|Рафис|
m|Эмир|
m|Сейран|
m|Сервер|
m|Энвер|
m|Ленур|
m|Аркадий Аркадзь Аркадій|Arkady Arkadiusz
m|Афанасий Апанас Панас Афанасій|Panas
m|Викентий Вікенцій|Wincenty
m|Всеслав Усяслаў|
m|Вольф|
m|Демид|
m|Евстафий Астап|
m|Иннокентий|
m|Клим Клімент|Klim Clement
m|Лазарь Лазар|
m|Леон|
m|Модест|
m|Никифор Нічыпар|
m|Поликарп|
m|Прокоп Пракоп|Prokop
m|Самуил Самуіл|
m|Спиридон|
m|Тимон|
m|Франц|
m|Франек Франак|Franak
m|Харитон|
m|Юлий|
m|Юстин|Justin
m|Павлюк|
m|Джон|John Jon Johann Johannes Jean Joao Juan Giovanni Hans Jonas
m|Уильям Вильгельм|William Wilhelm Guillermo Guillaume
m|Дональд|Donald
m|Джо|Joe
m|Барак|Barack
m|Эмманюэль Эммануэль|Emmanuel Manuel
m|Олаф|Olaf Olav
m|Фридрих|Friedrich Frederick Fritz Frederic
m|Клаус|Klaus Claus
m|Вольфганг|Wolfgang
m|Юрген|Juergen Jurgen
m|Хорхе|Jorge
m|Хосе|Jose
m|Хуан|Juan
m|Луис|Luis
m|Мигель|Miguel
m|Рафаэль|Rafael Raphael
m|Диего|Diego
m|Фернандо|Fernando
m|Хавьер|Javier Xavier
m|Мухаммед Мохаммад Магомед Мохаммед|Mohammad Muhammad Mohamed Mohammed Mehmet Mahmoud Mamadou
m|Али|Ali
m|Хасан|Hassan Hasan
m|Хусейн Гусейн|Hossein Hussein Huseyn
m|Ахмад Ахмед|Ahmad Ahmed Ahmet
m|Реза|Reza
m|Ибрагим|Ibrahim
m|Абдулла|Abdullah Abdulla
m|Омар|Omar Umar
m|Юсуф|Yusuf Youssef
m|Амир|Amir
m|Мехди|Mehdi
m|Нариман|Nariman
m|Азиз|Aziz
m|Рашид|Rashid
m|Ильхам|Ilham
m|Нурсултан|Nursultan
m|Эрнест|Ernest Ernst
m|Давид Дэвид|David Dawid
m|Джордж|George
m|Эван|Evan
m|Брайан|Brian Bryan
m|Кевин|Kevin
m|Скотт|Scott
m|Гари Гарри|Gary Garry Harry
m|Альгирдас|Algirdas
m|Гитанас|Gitanas
m|Миндаугас|Mindaugas
m|Арвидас|Arvydas
m|Саулюс|Saulius
m|Гинтаутас|Gintautas
m|Гжегож|Grzegorz
m|Лех|Lech
m|Мацей|Maciej
m|Рафал|Rafal
m|Ярек|Jarek
m|Анджело|Angelo
m|Марио|Mario
m|Марко|Marco Marko
m|Паоло|Paolo
m|Стив|Steve
m|Тони|Tony
m|Джек|Jack
m|Джеймс|James
m|Ник|Nick
m|Крис|Chris
m|Бен|Ben Benjamin
m|Сэм|Sam Samuel
m|Эндрю|Andrew
"""

NAMES = _MEN + WOMEN
