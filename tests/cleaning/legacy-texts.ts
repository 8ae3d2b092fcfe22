/** A paragraph of news in each of the languages that legacy code pages were made for, all letters within those pages. */
export const LEGACY_TEXTS = {
  english:
    'The mayor said on Tuesday that the old Café Orléans would reopen in spring, three years after the flood closed it. "We have been waiting for this day," said Zoë Martin, who ran the kitchen for two decades. Her brother José, now retired, plans to bake the bread himself again. The city paid for the new roof, the windows and most of the floor, while private donors gave the rest. Guests can expect crème brûlée, onion soup and a short list of wines from the region, none of them expensive.',
  french:
    "Le conseil municipal a décidé lundi soir de fermer l'ancienne piscine, jugée trop coûteuse à réparer. Les élèves de l'école voisine devront désormais prendre l'autobus jusqu'à la ville d'à côté, où un bassin neuf a été inauguré l'été dernier. « Nous regrettons cette décision », a déclaré la maîtresse, qui enseigne là depuis onze ans. Plusieurs parents ont déjà annoncé qu'ils écriraient au préfet, et une pétition a recueilli près de huit cents signatures en une journée.",
  german:
    'Der Stadtrat beschloß am Montag, die alte Brücke über den Fluß für Fußgänger zu öffnen. Schüler und ältere Leute müssen künftig keinen Umweg mehr gehen. Die Kosten trägt zur Hälfte das Land, den übrigen Teil übernehmen örtliche Firmen. Bürgermeister Jürgen Möller erklärte, man hätte früher handeln können, doch fehlten lange die nötigen Prüfungen. Für Fahrräder bleibt der Weg gesperrt, weil das Geländer zu niedrig ist; größere Arbeiten sind erst im nächsten Jahr möglich.',
  spanish:
    'El alcalde anunció el martes que la estación cerrará durante dos meses para renovar las vías. Según explicó, los trenes harán parada en el pueblo vecino y habrá autobuses gratuitos cada media hora. ¿Quién pagará las obras? El ministerio se ocupará de la mitad, añadió, y el resto saldrá del presupuesto de la región. Los niños que viajan al colegio recibirán un carné especial. «Mañana será más fácil», dijo, aunque algún vecino ya duda de que se cumplan los plazos.',
  portuguese:
    'A câmara aprovou na terça-feira a construção de uma nova escola junto à estação, depois de três anos de discussão. Os pais não esconderam a emoção quando a votação terminou. As crianças do bairro vão agora a pé às aulas, e já ninguém terá de atravessar a avenida. O vereador da educação prometeu que as obras começarão antes do verão e que o orçamento será cumprido. Falta saber quem fará a gestão do refeitório, pois há duas instituições interessadas.',
  italian:
    "Il sindaco ha annunciato martedì che la biblioteca della città riaprirà a metà aprile, con più libri e una sala per i ragazzi. È stato necessario rifare il tetto, che perdeva già da anni. L'università presterà una parte della sua collezione, perché molte opere non si trovavano più. Chi vorrà potrà leggere i giornali fino a mezzanotte. «Così la gente tornerà a incontrarsi», ha detto la direttrice, che lavorò qui da giovane e oggi è di nuovo al suo posto.",
  dutch:
    'De gemeenteraad heeft dinsdag ingestemd met een nieuw zwembad naast het station. Volgens wethouder Renée de Wit is dat vóór de zomer van volgend jaar klaar. Critici vinden de plannen te duur en zeggen dat de ruïne van het oude bad beter hersteld had kunnen worden. Een enquête onder bewoners liet zien dat zeventig procent wél blij is. De coöperatie die het café beheert, krijgt een plaats in het gebouw, naast de bibliotheek en de muziekschool.',
  swedish:
    'Kommunen beslutade på måndagen att bygga om den gamla järnvägsstationen till bibliotek. Arbetet börjar redan i höst och väntas ta två år. Många äldre i området är glada, eftersom vägen till närmaste bibliotek blir kortare. Enligt förslaget får huset också ett café och en lokal där föreningar kan hålla möten. Oppositionen anser däremot att pengarna hade behövts bättre på sjukhuset, där köerna har växt sedan förra året och personalen är trött.',
  czech:
    'Městská rada v úterý rozhodla, že starý most přes řeku zůstane uzavřen až do příštího jara. Odborníci zjistili, že jeden z pilířů je vážně poškozený a oprava bude dražší, než se čekalo. Řidiči proto musejí jezdit objížďkou přes sousední vesnici, což jim zabere o čtvrt hodiny déle. Starosta řekl, že město požádá kraj o příspěvek. Školáci dostanou zvláštní autobus, který bude jezdit každé ráno a odpoledne, a to zdarma.',
  hungarian:
    'A városi tanács kedden úgy döntött, hogy a régi uszodát felújítják, és jövő nyáron újra megnyitják. A költségek felét az állam fizeti, a többit a helyi vállalkozók ígérték meg. A polgármester szerint erre a lépésre már évek óta szükség volt, mert a gyerekeknek messzire kellett utazniuk. Az épület tetejét és fűtését teljesen kicserélik, a büfé pedig külön bejáratot kap. Az ellenzék úgy véli, hogy a pénzt inkább a kórházra kellene fordítani.',
  polish:
    'Rada miasta zdecydowała we wtorek, że stary dworzec zostanie przebudowany na bibliotekę. Prace ruszą jesienią i potrwają około dwóch lat. Część pieniędzy da województwo, resztę mają dołożyć miejscowe przedsiębiorstwa. Burmistrz powiedział, że mieszkańcy długo czekali na tę decyzję, bo najbliższa czytelnia jest dziś dziesięć kilometrów dalej. W budynku będzie też kawiarnia i sala, w której odbędą się koncerty. Opozycja uważa, że ważniejszy byłby szpital.',
  croatian:
    'Gradsko vijeće odlučilo je u utorak da će se stari most preko rijeke obnoviti i otvoriti za pješake već iduće godine. Troškove će podijeliti županija i nekoliko domaćih tvrtki. Načelnik je rekao da su stanovnici predugo čekali, jer je obilazak dug više od šest kilometara. Među učenicima je vijest dočekana s veseljem, budući da će put do škole biti upola kraći. Protivnici smatraju da bi novac bio korisniji bolnici, gdje se na pregled čeka mjesecima.',
  serbian:
    'Градско веће одлучило је у уторак да се стари мост преко реке обнови и отвори за пешаке већ следеће године. Трошкове ће поделити покрајина и неколико домаћих предузећа. Председник општине рекао је да су становници предуго чекали, јер је обилазак дужи од шест километара. Међу ђацима је вест дочекана с радошћу, будући да ће пут до школе бити упола краћи. Противници сматрају да би новац био кориснији болници, где се на преглед чека месецима.',
  russian:
    'Городской совет во вторник решил, что старый мост через реку отремонтируют и откроют для пешеходов уже в будущем году. Расходы разделят область и несколько местных предприятий. Мэр сказал, что жители слишком долго ждали этого решения, ведь объезд занимает более получаса. Школьники обрадовались новости: дорога на занятия станет вдвое короче. Противники считают, что деньги нужнее больнице, где приёма у врача приходится ждать месяцами.',
  bulgarian:
    'Градският съвет реши във вторник старият мост над реката да бъде ремонтиран и отворен за пешеходци още догодина. Разходите ще поделят областта и няколко местни предприятия. Кметът каза, че жителите са чакали твърде дълго, тъй като обиколният път е повече от шест километра. Учениците посрещнаха новината с радост, защото пътят до училище ще стане наполовина по-къс. Противниците смятат, че парите са по-нужни на болницата.',
  greek:
    'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη ότι η παλιά γέφυρα πάνω από το ποτάμι θα επισκευαστεί και θα ανοίξει για τους πεζούς τον επόμενο χρόνο. Τα έξοδα θα μοιραστούν η περιφέρεια και μερικές τοπικές επιχειρήσεις. Ο δήμαρχος είπε ότι οι κάτοικοι περίμεναν πάρα πολύ, αφού ο γύρος είναι πάνω από έξι χιλιόμετρα. Οι μαθητές χάρηκαν με την είδηση, γιατί ο δρόμος προς το σχολείο θα γίνει ο μισός.',
  turkish:
    'Belediye meclisi salı günü aldığı kararla eski köprünün onarılmasını ve gelecek yıl yayalara açılmasını kabul etti. Masrafın yarısını il özel idaresi, kalanını da yerel şirketler karşılayacak. Başkan, halkın bu kararı çok uzun süredir beklediğini, çünkü çevre yolunun altı kilometreden fazla olduğunu söyledi. Öğrenciler habere sevindi; okula giden yol yarı yarıya kısalacak. Muhalefet ise paranın hastaneye harcanmasının daha doğru olacağı görüşünde.',
  lithuanian:
    'Miesto taryba antradienį nusprendė, kad senasis tiltas per upę bus suremontuotas ir jau kitais metais atidarytas pėstiesiems. Išlaidas pasidalys apskritis ir kelios vietos įmonės. Meras sakė, kad gyventojai per ilgai laukė šio sprendimo, nes aplinkkelis yra ilgesnis nei šeši kilometrai. Moksleiviai apsidžiaugė žinia, kadangi kelias į mokyklą taps perpus trumpesnis. Priešininkai mano, kad pinigų labiau reikėtų ligoninei, kur pas gydytoją tenka laukti mėnesius.',
  latvian:
    'Pilsētas dome otrdien nolēma, ka vecais tilts pār upi tiks salabots un jau nākamgad atvērts gājējiem. Izdevumus segs novads un daži vietējie uzņēmumi. Mērs sacīja, ka iedzīvotāji šo lēmumu gaidījuši pārāk ilgi, jo apkārtceļš ir garāks par sešiem kilometriem. Skolēni par ziņu priecājās, jo ceļš uz skolu kļūs uz pusi īsāks. Pretinieki uzskata, ka naudu vairāk vajadzētu slimnīcai, kur pie ārsta jāgaida vairāki mēneši.',
  estonian:
    'Linnavolikogu otsustas teisipäeval, et vana sild üle jõe parandatakse ja avatakse jalakäijatele juba järgmisel aastal. Kulud jagavad omavahel maakond ja mõned kohalikud ettevõtted. Linnapea ütles, et elanikud on seda otsust liiga kaua oodanud, sest ümbersõit on pikem kui kuus kilomeetrit. Õpilased rõõmustasid uudise üle, kuna koolitee muutub poole lühemaks. Vastased arvavad, et raha oleks rohkem vaja haiglale ja uuele garaažile.',
  simplifiedChinese:
    '市议会星期二决定修复河上的旧桥，并于明年向行人开放。费用由省政府和几家当地企业共同承担。市长表示，居民等待这一决定的时间太长了，因为绕行的道路超过六公里。学生们听到消息后非常高兴，上学的路程将缩短一半。反对者认为，这笔钱更应该用于医院，那里的病人往往要等上几个月才能见到医生。工程预计秋天开始，历时大约两年，期间渡船将每天往返十二次，票价保持不变。新的栏杆由一位年轻的设计师完成，他说希望人们能在桥上停下来看看河水。',
  traditionalChinese:
    '市議會星期二決定修復河上的舊橋，並於明年向行人開放。費用由省政府和幾家當地企業共同承擔。市長表示，居民等待這一決定的時間太長了，因為繞行的道路超過六公里。學生們聽到消息後非常高興，上學的路程將縮短一半。反對者認為，這筆錢更應該用於醫院，那裡的病人往往要等上幾個月才能見到醫生。工程預計秋天開始，歷時大約兩年，期間渡船將每天往返十二次，票價保持不變。新的欄杆由一位年輕的設計師完成，他說希望人們能在橋上停下來看看河水。',
  japanese:
    '市議会は火曜日、川にかかる古い橋を修理し、来年から歩行者に開放することを決めた。費用は県と地元の企業が分担する。市長は「住民はこの決定をあまりに長く待っていた。回り道は六キロを超える」と述べた。学校までの道のりが半分になるため、子どもたちはニュースを喜んでいる。反対する人々は、診察まで何か月も待たされる病院にこそ予算を使うべきだと考えている。工事は秋に始まり、およそ二年かかる見込みだ。その間、渡し船が一日に十二回往復し、運賃は変わらない。',
  korean:
    '시의회는 화요일 강을 가로지르는 낡은 다리를 수리하여 내년부터 보행자에게 개방하기로 결정했다. 비용은 도와 지역 기업 몇 곳이 나누어 부담한다. 시장은 돌아가는 길이 육 킬로미터가 넘기 때문에 주민들이 이 결정을 너무 오래 기다렸다고 말했다. 학생들은 학교까지 가는 길이 절반으로 줄어든다는 소식에 기뻐했다. 반대하는 사람들은 진료를 받으려면 몇 달씩 기다려야 하는 병원에 그 돈을 써야 한다고 생각한다. 공사는 가을에 시작되어 약 이 년이 걸릴 것으로 보인다.',
} as const;

export type LegacyLanguage = keyof typeof LEGACY_TEXTS;

const WESTERN: readonly LegacyLanguage[] = [
  'english',
  'french',
  'german',
  'spanish',
  'portuguese',
  'italian',
  'dutch',
  'swedish',
];
const CENTRAL: readonly LegacyLanguage[] = ['czech', 'hungarian', 'polish', 'croatian', 'german'];

/** Which of the texts each code page was used for. */
export const LEGACY_PAGES: readonly (readonly [page: string, languages: readonly LegacyLanguage[]])[] = [
  ['windows-1250', CENTRAL],
  ['windows-1251', ['russian', 'bulgarian', 'serbian']],
  ['windows-1252', WESTERN],
  ['windows-1253', ['greek']],
  ['windows-1254', ['turkish']],
  ['windows-1257', ['lithuanian', 'latvian', 'estonian']],
  ['iso-8859-2', CENTRAL],
  ['koi8-r', ['russian', 'bulgarian']],
  ['macintosh', WESTERN],
  ['cp437', ['english', 'french', 'german', 'spanish', 'dutch', 'swedish']],
  ['cp850', WESTERN],
  ['gbk', ['simplifiedChinese']],
  ['big5', ['traditionalChinese']],
  ['shift_jis', ['japanese']],
  ['euc-kr', ['korean']],
];
