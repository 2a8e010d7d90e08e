"""Women's given names, written as `given_names.py` says."""

WOMEN = """
f|Мария Марыя Марія Маша Марыйка|Mary Marie Marija Maryja Maryia Maryya Maria
f|Анна Ганна Аня Ганка Анюта Ганнуся|Anne Hanna Hannah Ana Ona
f|Светлана Святлана Світлана Света|Svitlana Swetlana Swiatlana Sviatlana
f|Ольга Вольга Оля Волька|Olha Olga
f|Елена Алена Алёна Олена Лена|Helena Elena Jelena Yelena Olena Helen Helene Alena Elene
f|Екатерина Кацярына Катерина Катя Каця|Catherine Katarzyna Katharina Jekaterina Katerina Kateryna Katsyaryna
f|Наталья Наталля Наталия Наталія Наташа|Natalie Natalja Natalya Natalia Nathalie Natallia Natalija Natascha Natasha
f|Ирина Ірына Ірина Ира Арына Арина|Irena Irene Irina Iryna Arina
f|Татьяна Таццяна Тетяна Таня|Tatjana Tatiana Tetiana Tetyana Tatsiana Tanja Tanya
f|Юлия Юлія Юля|Julia Yulia Juliya Julija Yuliya Julie Iulia Giulia
f|Оксана Аксана|Oksana Xenia
f|Ксения Ксенія Ксеня|Xenia Ksenija Ksenia
f|Людмила Людміла Люда|Ludmila Lyudmila Ljudmila Liudmyla
f|Марина Марына|Marina Maryna
f|Дарья Дар'я Даша|Daria Darja Darya Dascha Dasha
f|Анастасия Анастасія Настя Наста Насця|Anastasia Anastasija Nastia Nastya
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
f|Агата|Agata Agatha
f|Августина|
f|Анжелина|
f|Аурелия|Aurelia
f|Беатриче|Beatrice Beatriz
f|Габриэла|Gabriela Gabrielle
f|Ева|
f|Иоанна Ёанна|Joanna
f|Камилла Каміла|Camilla Kamila Camila
f|Клавдия|Claudia Claudie
f|Корина|Corina
f|Лаура|Laura
f|Люция Люцыя|Lucja
f|Мальвина|Malwina
f|Милена|Milena
f|Патриция Патрыцыя|Patricia Patrycja
f|Роза Ружа|Rosa Rose
f|Сильвия|Sylwia Silvia Sylvia
f|Таисия Таісія|Taisa
f|Фаина Фаіна|Faina
f|Эдита|Edyta Edita
f|Юстина Юстына|Justyna
f|Ярослава|Jaroslava
f|Богдана Багдана|Bohdana
f|Злата|Zlata
f|Мирослава|
f|Соломия|
f|Степанида Сцепаніда|
f|Прасковья Параска|
f|Ванда|Wanda
f|Лена|
f|Ирма|
f|Этери|
f|Нино|Nino
f|Мзия|Mzia
f|Аида|Aida
f|Амина|Amina
f|Джамиля|Jamila
f|Динара|Dinara
f|Мадина|Madina
f|Зульфия|
f|Масих|Masih
f|Сепиде|Sepideh
f|Голрох|Golrokh
f|Нилуфар|Niloofar
f|Нурия|Nuria
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
