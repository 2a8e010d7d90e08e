"""Given names that are one name in many languages, a line each: gender, Cyrillic lemmas, Latin lemmas.

The Latin half lists only what romanising the Cyrillic half does not give: translations (Alexander, Mikołaj, Jerzy).
Short forms stand with the full ones: papers print Мікола for Мікалай. The second table holds names of other cultures,
so that a namesake called José, Ali or Friedrich is seen to be somebody else.
"""

#: gender | Cyrillic | Latin
EAST = """
m|Сергей Сяргей Сергій Сярожа Сережа|Sergiusz Sergejus Serge Sergi Sergio
m|Николай Мікалай Микола Мікола Коля|Nicholas Nicolas Nikolaus Mikolaj Nikolajus Nicolai Mykola Nikola
m|Игорь Ігар Ігор|Igoris
m|Владимир Уладзімір Володимир Уладзь Уладзік Володя Вова|Wlodzimierz Vladimiras Volodymyr Wolodymyr Waldemar Vladimiro Vladimir
m|Андрей Андрэй Андрій Анджей Анджэй|Andrzej Andrew Andreas Andrius Andre Andre Andriejus Andres Andriy
m|Александр Аляксандр Олександр Алаксандр Саша Сашка Алесик|Alexander Alexandre Aleksander Alaksandar Alexandr Aleksandras Alejandro Alessandro Alex Aleks Aljaksandr Oleksandr Sascha Sacha
m|Алесь Олесь Лесь|Ales Oles
m|Евгений Яўген Яўгеній Євген Женя|Yevgeny Yevgeni Jewgeni Jewgenij Eugene Eugeniusz Evgeny Yauhen Jauhien Eugen Eugenijus Yevhen
m|Алексей Аляксей Олексій Леша Алёша|Alexei Alexej Aleksy Aleksej Alexis Alexey Aleksiej Oleksiy Oleksii Alexius
m|Дмитрий Дзмітрый Зміцер Дмитро Дима Змицер Дзіма|Dimitri Dmitrij Dymitr Dzmitryj Dmitriy Dmitry Dmitrijus Demetrius Dima
m|Виктор Віктар Віктор|Victor Wiktor Viktoras
m|Максим Максім Макс|Max Maxime Maksymilian Maksimas
m|Михаил Міхаіл Михайло Міхась Миша Михась|Michael Michail Mikhail Michal Mykhailo Mykhaylo Misha Mischa Michel Miguel Michailas Mikhael
m|Иван Іван Ваня Янка|Ivan Iwan Ivanas
m|Ян Янка|Jan Yan
m|Юрий Юры Юрій Юрась Юра|Yury Yuri Jerzy Jurij Juri Iouri George Jurijus Yuriy Jurgis
m|Олег Алег|Oleh Aleh Olegas Aleg
m|Павел Павло Паша Паўлюк|Paul Pawel Pavlo Paulo Pablo Paulius
m|Пётр Петр Пятро Петро Пётра|Peter Piotr Petro Petras Pierre Pedro Pyotr
m|Роман|Romanas
m|Денис Дзяніс|Denis Dennis Denys Denisas
m|Артём Артем Арцём Арцем|Artiom Artyom Artem Artsiom
m|Антон Антось|Anton Anthony Antoni Antonas Antoine Antonio
m|Кирилл Кірыл Кирило|Kirill Cyril Cyryl Kyrylo Kiryl
m|Илья Ілля Ілья|Elijah Ilja Eliasz Ilia Illya Illia Ilya
m|Константин Канстанцін Костянтин Кастусь Костя|Constantine Konstanty Konstantinas Konstantyn Kostiantyn Constantin
m|Василий Васіль Василь Вася|Vasily Vasyl Wasyl Wassili Vassili Vasilij Bazyli Vasilijus Vasil
m|Григорий Рыгор Григорій|Gregory Grzegorz Gregor Grigori Hryhorij Hryhoriy Grigorijus Ryhor
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
f|Мария Марыя Марія Маша Марыйка|Mary Marie Marija Maryja Maryia Maryya Maria
f|Анна Ганна Аня Ганка Анюта Ганнуся|Anne Hanna Hannah Ana Ona
f|Светлана Святлана Світлана Света|Svitlana Swetlana Swiatlana Sviatlana
f|Ольга Вольга Оля Волька|Olha Olga
f|Елена Алена Алёна Олена Лена|Helena Elena Jelena Yelena Olena Helen Helene Alena Elene
f|Екатерина Кацярына Катерина Катя Каця|Catherine Katarzyna Katharina Jekaterina Katerina Kateryna Katsyaryna Katsiaryna Kate Katja Katia Ekaterina
f|Наталья Наталля Наталия Наталія Наташа|Natalie Natalja Natalya Natalia Nathalie Natallia Natalija Natascha Natasha
f|Ирина Ірына Ірина Ира Арына Арина|Irena Irene Irina Iryna Arina
f|Татьяна Таццяна Тетяна Таня|Tatjana Tatiana Tetiana Tetyana Tatsiana Tanja Tanya
f|Юлия Юлія Юля|Julia Yulia Juliya Julija Yuliya Julie Iulia Giulia
f|Оксана Аксана|Oksana Xenia
f|Ксения Ксенія Ксеня|Xenia Ksenija Ksenia
f|Людмила Людміла Люда|Ludmila Lyudmila Ljudmila Liudmyla
f|Марина Марына|Marina Maryna
f|Дарья Дар'я Даша|Daria Darja Darya Dascha Dasha
f|Анастасия Анастасія Настя Наста|Anastasia Anastasija Nastia Nastya
f|Александра Аляксандра Олександра Саша|Alexandra Aleksandra Oleksandra Sascha Alejandra Sasha Sacha
f|Виктория Вікторыя Вікторія Вика|Victoria Wiktoria Viktorija Vika
f|Валентина Валянціна|Valentina Walentina
f|Вера Вераніка Вероника Вераника Віра|Veronika Weronika Vera Wiera Veronica Vira
f|Галина Галіна Галя|Halina Galina Halyna
f|Евгения Яўгенія Євгенія Женя|Eugenia Yevgenia Yevhenia Yauheniya Jewgenija
f|Надежда Надзея Надія Надя|Nadezhda Nadia Nadiia Nadzeya Nadiya Nadeschda
f|Нина Ніна|Nina
f|Лариса Ларыса Лара|Larissa Larysa Larisa
f|Лидия Лідзія Лідія|Lydia Lidia Lidija
f|Лилия Лілія Лиля|Lilia Liliya Lily Lilija
f|Любовь Любоў Любов Люба|Liubov Lyubov Ljubow Luba
f|Маргарита Маргарыта Рита|Margaret Margarita Malgorzata Margarete Marguerite
f|Полина Паліна Поліна|Paulina Pauline Polina Palina
f|София Соф'я Софія Соня|Sophia Sofia Zofia Sophie Sonia
f|Алла Ала|Alla
f|Алеся Олеся Леся|Alesia Olesia Lesya Olesya
f|Алина Аліна|Alina
f|Алиса Аліса|Alice Alisa
f|Ангелина Ангеліна|Angelina Angela
f|Анжелика Анжаліка|Angelika Anzhelika
f|Антонина Антаніна|Antonina
f|Валерия Валерыя Валерія|Valeria Waleria
f|Варвара|Barbara Varvara
f|Диана Дыяна|Diana Diane
f|Евдокия Еўдакія|
f|Елизавета Лізавета Єлизавета Лиза Ліза|Elizabeth Elisabeth Elzbieta Jelisaweta Yelizaveta Lisa Liza
f|Жанна|Jeanne Joanna Johanna Zhanna Jana
f|Зинаида Зінаіда Зина|Zinaida
f|Зоя|Zoe Zoya
f|Инна Іна Інна|Inna
f|Карина Карына|Karina
f|Кира Кіра|Kira Kyra
f|Кристина Крысціна Христина|Christina Kristina Krystyna Christine
f|Майя Мая|Maya Maja
f|Марта|Martha
f|Милана Мілана|
f|Раиса Раіса|Raisa
f|Регина Рэгіна|Regina
f|Римма Рыма|Rimma
f|Серафима|
f|Снежана|
f|Тамара|
f|Ульяна Юльяна Уляна|Juliana Uliana
f|Элла|Ella
f|Эльвира Эльвіра|Elvira
f|Эмма|Emma
f|Яна Янина Яніна Іванна|Jana Yana Janina Ivanna
f|Ядвига Ядвіга|Jadwiga
f|Анжела Анжэла|Angela
f|Альбина Альбіна|Albina
f|Илона Ілона|Ilona
f|Изабелла|Isabella Izabela Isabel
f|Агнешка|Agnieszka Agnes
f|Алсу|Alsu
f|Эвелина|Ewelina Evelina
f|Ева Эва Єва|Eva Ewa Eve
f|Мира Міра|Mira
f|Рената Рэната|Renata
f|Стефания Стэфанія|Stefania Stephanie
f|Тереза Тэрэза|Teresa Theresa
f|Евфросиния|
f|Василиса|
f|Злата|
f|Наргес Наргіс|Narges Nargis
"""

WORLD = """
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
f|Дженнифер|Jennifer
f|Сара|Sarah Sara
f|Лора|Laura
f|Линда|Linda
f|Джулия|Julia
f|Ангела|Angela
f|Урсула|Ursula
f|Анналена|Annalena
f|Кармен|Carmen
f|Лусия|Lucia
f|Фатима|Fatima Fatemeh
f|Мариам Марьям|Maryam Mariam Miriam
f|Захра|Zahra
f|Насрин|Nasrin
f|Лейла|Leila Layla
f|Айше|Ayse Aisha
f|Хадиджа|Khadija
f|Гульнара|Gulnara
f|Зарема|Zarema
f|Эмине|Emine
f|Ингрида|Ingrida
f|Юрате|Jurate
f|Даля|Dalia
f|Беата|Beata
f|Божена|Bozena
f|Данута|Danuta
f|Гражина|Grazyna
f|Магдалена|Magdalena
f|Моника|Monika Monica
f|Каролина|Karolina Caroline
f|Кинга|Kinga
f|Шарлотта|Charlotte
f|Сабина|Sabine Sabina
f|Сандра|Sandra
f|Сюзанна|Susanne Susan Zuzanna
f|Петра|Petra
f|Уте|Ute
f|Хайке|Heike
"""
