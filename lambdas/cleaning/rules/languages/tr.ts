import type { Rule } from '../../rule.ts';
import type { Sign } from '../../sign.ts';
import { closingCall, type LanguagePack, list, sentence } from './pack.ts';

const languages = ['tr'] as const;

const RULES: readonly Rule[] = [
  sentence({
    id: 'comment-form/email-notice-tr',
    why: 'The WordPress notice above a comment form in Turkish, in its older and its newer wording.',
    languages,
    hints: ['posta'],
    pattern:
      /e-?posta (?:adresiniz|hesabiniz|adresin) yay(?:in|im)lanmayacak\.?(?: (?:gerekli|zorunlu) alanlar \*? ?ile isaretlenmis(?:ler)?(?:dir)?)?/,
    removes: [
      'E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir',
      'E-posta hesabınız yayımlanmayacak.',
    ],
    keeps: ['Adresiniz gazetede yayınlanmayacak, diye yazdı editör gönderdiği e-postada.'],
  }),
  sentence({
    id: 'comment-form/remember-me-tr',
    why: 'The consent box of a WordPress comment form in Turkish.',
    languages,
    hints: ['tarayici'],
    pattern:
      /daha sonraki yorumlarimda kullanilmasi icin adim, e-?posta adresim ve site adresim bu tarayiciya kaydedilsin|bir dahaki sefere yorum yaptigimda kullanilmak uzere adimi, e-?posta adresimi ve web site(?:mi|si adresimi) bu tarayiciya kaydet/,
    removes: [
      'Daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin.',
    ],
    keeps: ['Adım ve e-posta adresim bu tarayıcıya kaydedilsin diye hiçbir zaman istemedim.'],
  }),
  sentence({
    id: 'comment-form/akismet-tr',
    why: 'The Akismet notice in Turkish.',
    languages,
    hints: ['akismet'],
    pattern:
      /bu site,? (?:istenmeyenleri|spam(?:lari|i)?) azaltmak icin akismet kullan(?:ir|iyor)\.?(?: yorum (?:verilerinizin|verilerinin) nasil islendigi(?:ni|ne dair)[^.!?"]{0,40})?/,
    removes: [
      'Bu site istenmeyenleri azaltmak için Akismet kullanır. Yorum verilerinizin nasıl işlendiğini öğrenin.',
    ],
    keeps: ['Bu site istenmeyenleri azaltmak için Akismet ve benim yazdığım bir eklenti kullanır.'],
  }),
  sentence({
    id: 'comment-form/heading-with-cancel-tr',
    why: 'WordPress prints the heading and the link that cancels a reply on one line.',
    languages,
    hints: ['iptal'],
    pattern:
      /(?:bir (?:yanit|cevap|yorum) (?:yazin|birakin)|yorum (?:yapin|yap|yaz|yazin)|cevapla|yanitla) ?(?:yaniti|cevabi|yorumu) iptal et/,
    removes: ['Bir yanıt yazın Yanıtı iptal et', 'Bir cevap yazınCevabı iptal et'],
    keeps: ['Bir yanıt yazın ya da yanıtı iptal edin, diyordu kılavuz.'],
  }),
  sentence({
    id: 'share/jetpack-tr',
    why: 'Jetpack names its sharing buttons so for screen readers.',
    languages,
    hints: ['pencerede'],
    pattern: /[^.!?"]{1,50} (?:icin tiklayin|uzerinden paylas(?:in)?|paylas) ?\(yeni pencerede acilir\)/,
    removes: ["Facebook'ta paylaşmak için tıklayın (Yeni pencerede açılır)"],
    keeps: ['Bağlantı arşive gider (yeni pencerede açılır) ve bugün de çalışır.'],
  }),
  sentence({
    id: 'newsletter/consent-tr',
    why: 'The consent below a sign-up form in Turkish names what is subscribed to.',
    languages,
    hints: ['abone', 'kaydol'],
    pattern:
      /(?:bultenimize |bultene |e-?bultene |haber bultenine )?(?:abone|kayit) olarak,? [^!?"]{0,120}(?:kabul (?:etmis olursunuz|ediyorsunuz|edersiniz)|onayliyorsunuz|onaylamis olursunuz)/,
    removes: ['Bültenimize abone olarak gizlilik politikamızı kabul etmiş olursunuz.'],
    keeps: ['Gazeteye abone olarak başladı, yıllar sonra aynı gazeteye müdür oldu.'],
  }),
  closingCall({
    id: 'related/ilgili-haber',
    why: 'Turkish newsrooms put links to other articles on a line of their own, behind these words and a colon.',
    languages,
    hints: ['ilgili', 'okuyun', 'bakiniz'],
    pattern:
      /(?:ilgili (?:haber|haberler|icerik|yazi)|bunu da okuyun|bunlari da okuyun|ayrica okuyun) ?:[^\n]{0,160}/,
    removes: ['İlgili haber: Kimsenin binmediği vapurun bedeli'],
    keeps: ['Konuyla ilgili haber kısaydı: köprü yapılacak, dendi.'],
  }),
  sentence({
    id: 'donation/destek-olun',
    why: 'Turkish newsrooms and bloggers ask for money for their own work and name how.',
    languages,
    hints: ['destek'],
    pattern:
      /(?:lutfen )?(?:bagimsiz (?:gazeteciligi|gazetecilige|medyaya|medyayi) (?:destekleyin|destek olun|destek ol)|(?:bize|bizi|gazetemize|yayinimiza|calismalarimiza) (?:patreon|kreosus|fongogo|buymeacoffee)(?:'?(?:dan|den|tan|ten|da|de|ta|te))?(?: uzerinden)? (?:destek olun|destek ol|destekleyin)|patreon'?dan (?:bize )?destek (?:olun|ol))/,
    removes: ['Bağımsız gazeteciliği destekleyin!', "Bize Patreon'dan destek olun"],
    keeps: [
      'Seçimlerde bize destek olun, dedi aday İzmirlilere.',
      'Hükümeti bağımsız gazeteciliği desteklemeye çağırdı.',
    ],
  }),
  closingCall({
    id: 'donation/destek-at-end',
    why: 'The bare call that Turkish newsrooms put below their last paragraph or beside a plea.',
    languages,
    hints: ['destek', 'bagis'],
    pattern:
      /bize destek (?:olun|ol|verin)|bizi destekleyin|(?:hemen )?(?:bagis yapin|bagis yap)|destek(?:ci|cimiz) (?:olun|ol)/,
    removes: ['Bize destek olun!', 'Bağış yapın'],
    keeps: ['Pankartını kaldırdı.\nBize destek olun!', '— Bize destek olun!'],
  }),
];

const MONTHS =
  '(?:ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|oca|sub|nis|haz|tem|agu|eyl|kas|ara)';

const SIGNS: readonly Sign[] = [
  {
    id: 'donation/words-tr',
    why: 'Pleas for money in Turkish, and the services that take it.',
    languages,
    always: ['bagimsiz gazeteciligi destekleyin', 'bagimsiz gazetecilige destek olun'],
    labels: list(`
      destek ol | destek olun | destekle | bize destek olun … | bizi destekleyin … | bagis yap |
      bagis yapin | bagis | bagislar | abone ol ve destekle … | destekci ol … | bana bir kahve ismarla |
      kahve ismarla … | hemen bagis yapin
    `),
    phrases: list(`
      destek olun | bizi destekleyin | desteginiz* | desteginizle | bagis* | patreon* | kreosus | okur destegi |
      kahve ismarla | hesap numarasi
    `),
    removes: ['Bize destek olun ve reklamsız okuyun'],
    keeps: [
      'Komşularından okula el vermelerini istedi; değirmencinin armağanı yeni çatıya ve iki sobaya yetti.',
    ],
  },
  {
    id: 'comment-form/tr',
    why: 'Fields, buttons and notices of comment forms in Turkish.',
    languages,
    always: list(`
      yaniti iptal et | cevabi iptal et | yorum yapabilmek icin oturum acmalisiniz | yorum yapabilmek icin giris yapmalisiniz |
      yorum yapmak icin giris yapin … | yorum yapabilmek icin uye … | beni sonraki yorumlar icin … | yeni yorumlari bana …
    `),
    labels: list(`
      isim | adiniz | adiniz soyadiniz | ad soyad | isminiz | soyadi | soyadiniz | e-posta | eposta |
      e-posta adresi | e-posta adresiniz | internet sitesi | web sitesi | yorumunuz | mesaj | mesajiniz | konu |
      telefon | gonder | yorum gonder | yorumu gonder | yorumunuzu yazin … | yorumunuz … | zorunlu alan |
      zorunlu alanlar … | guvenlik kodu | bir yanit yazin … | bir cevap yazin … | bir yorum yazin …
    `),
    phrases: list(`
      yayinlanmayacak | yayimlanmayacak | gerekli alanlar | zorunlu alanlar | akismet | bu tarayiciya |
      daha sonraki yorumlarimda | oturum acmalisiniz | yorum yapabilmek icin | yorum yapmak icin
    `),
    removes: ['Yorum yapabilmek için oturum açmalısınız.', 'İnternet sitesi'],
    keeps: ['Adını ve soyadını söyledi; sorusu da yalındı: evin adresi hangi mektupta saklıydı?'],
  },
  {
    id: 'comments/tr',
    why: 'Headings and buttons of a discussion in Turkish.',
    languages,
    always: list(`
      henuz yorum yok | henuz yorum yapilmamis … | ilk yorumu siz yapin … | ilk yorumu sen yap … | ilk yorum yapan siz olun … |
      tum yorumlari gor … | tum yorumlari goster … | yorumlar kapali | yorumlar kapatildi
    `),
    labels: list(`
      yorumlar | yorum | yorumlar … | yorum yap | yorum yaz | yorum yapin | yorum ekle | yorum birakin … |
      yanitla | cevapla | yanitlar | tum yorumlar | son yorumlar | en yeni | en yeniler | en eski | en begenilen |
      sikayet et | begen | begeni | tartisma | yorumlari goster | okur yorumlari
    `),
    phrases: list(`
      yorum yap* | yorumlar* | yorumunuz* | ne dusunuyorsunuz | bize yazin | elinize saglik |
      moderator* | yorum kurallari
    `),
    pattern:
      /\d{1,5} (?:adet )?(?:yorum|yanit|cevap)|(?:yorumlar|yorum) ?[(:]? ?\d{1,5}\)?|"?.{2,90}"? (?:icin|hakkinda) \d{1,4} yorum/,
    removes: ['Yorumlar (12)', 'Henüz yorum yok'],
    keeps: ['Bakanın sözü kısaydı; koridorda bekleyenler bir karşılığı gece yarısına kadar alamadı.'],
  },
  {
    id: 'newsletter/tr',
    why: 'Buttons and headings of sign-up forms in Turkish.',
    languages,
    always: list(`
      bultenimize abone olun … | e-bultenimize abone olun … | bultene abone ol | e-bultene kaydol |
      e-bulten aboneligi | bultenimize kaydolun … | haber bultenimize abone olun |
      e-posta adresinizi girin
    `),
    labels: list(`
      e-bulten | e-bulten … | haber bulteni | bulten | abone ol | abone olun | abone olun … | abonelik |
      uye ol | kaydol | kayit ol | gunluk bulten | haftalik bulten | bultenimiz |
      hicbir haberi kacirmayin … | gelismeleri kacirmayin … | gundemi kacirmayin … | guncel kalin … |
      son gelismelerden haberdar … | e-posta adresiniz … | bildirimleri ac … |
      abone oldugunuz icin tesekkurler … | haber bultenimize … | e-posta adresinizi girin …
    `),
    phrases: list(`
      bulten* | e-bulten* | abone ol* | abonelik* | kaydol* | e-posta kutunuz* | e-posta adresinizi |
      haberdar ol* | kacirmayin | abonelikten cik* | newsletter*
    `),
    removes: ['Bültenimize abone olun', 'Haftanın en önemli haberlerini kaçırmayın, abone olun'],
    keeps: ['Cemaatin küçük gazetesini her pazar okurdu, büyük gazete ise eve dedesinden beri gelirdi.'],
  },
  {
    id: 'cookie-privacy/tr',
    why: 'Links in footers and sentences of consent dialogs in Turkish.',
    languages,
    always: [
      'gizlilik politikasi',
      'cerez politikasi',
      'cerez ayarlari',
      'tum cerezleri kabul et',
      'kisisel verilerin korunmasi',
    ],
    labels: list(`
      gizlilik politikasi … | gizlilik | gizlilik sozlesmesi | gizlilik bildirimi | kullanim kosullari |
      kullanim kosullari … | kullanim sartlari | kullanici sozlesmesi | uyelik sozlesmesi | cerezler | cerezler … |
      kvkk | kvkk … | aydinlatma metni | aydinlatma metni … | kabul et | kabul ediyorum | tumunu kabul et |
      reddet | tumunu reddet | kunye | sitemizde cerez … | bu site cerez … | bu web sitesi … | veri politikasi … |
      yasal uyari | sartlar ve kosullar
    `),
    phrases: list(`
      cerez* | gizlilik politika* | kullanim kosullari* | kisisel veri* | kvkk | aydinlatma metni* | acik riza* |
      kabul etmis olursunuz | kabul ediyorum
    `),
    removes: [
      'Gizlilik Politikası | Kullanım Koşulları',
      'Bu web sitesi çerez kullanır. Siteyi kullanarak bunu kabul etmiş olursunuz.',
    ],
    keeps: ['Kentin kiracılara bakışı ancak kimsenin beklemediği o karardan sonra değişti.'],
  },
  {
    id: 'login-paywall/tr',
    why: 'Links and forms by which readers of Turkish sites log in.',
    languages,
    always: list(`
      sifremi unuttum | sifrenizi mi unuttunuz? | hesabiniz yok mu? kayit olun | zaten uye misiniz? … |
      hesabiniz var mi? giris yapin
    `),
    labels: list(`
      giris | giris yap | giris yapin … | oturum ac | oturumu kapat | cikis | cikis yap | uye girisi |
      uye olun … | kayit olun … | hesabim | hesap olustur … | sifre | parola | kullanici adi |
      beni hatirla | sadece abonelere … | abonelere ozel … | bu icerik abonelere … |
      okumaya devam etmek icin … | ile giris yap … | hesabiniz yok mu? … | hesabiniz var mi? …
    `),
    phrases: list(`
      giris yapin | giris yap | oturum acin | uye olun | kayit olun | abonelere ozel | sinirsiz erisim |
      hesabiniz | devam etmek icin
    `),
    removes: ['Hesabınız var mı? Giriş yapın'],
    keeps: ['Grevin parolasını bütün kent bilirdi; limana üç gün üç gece kimse giremedi.'],
  },
  {
    id: 'share/tr',
    why: 'Labels of sharing buttons and calls to follow in Turkish.',
    languages,
    always: list(`
      bu haberi paylas | haberi paylas | bu yaziyi paylas | yaziyi paylas | makaleyi paylas |
      bu yaziyi paylasin | facebook'ta paylas | twitter'da paylas | whatsapp'ta paylas | x'te paylas |
      facebookta paylas | twitterda paylas | bizi takip edin | bizi takip edin … |
      bizi sosyal medyada takip edin | baglantiyi kopyala | linki kopyala
    `),
    labels: list(`
      paylas | paylasin | paylas … | paylasim | paylasimlar | yazdir | tweetle | e-posta gonder |
      e-posta ile gonder | arkadasina gonder | takip et | takip edin | takip edin … | sosyal medya |
      kopyala | whatsapp ile paylas … | abone ol … | google news'te … | bize katilin … |
      bizi sosyal medyada …
    `),
    phrases: list(`
      takip edin | bizi takip | paylasin | ta paylas | da paylas | sosyal medyada | sosyal medya hesap* | google news
    `),
    removes: ['Bu haberi paylaş', "Bizi Facebook ve Instagram'da takip edin"],
    keeps: ['Ekmeğini onlarla bölüşmek istedi; onlarsa karşı kıyıdan bütün gün sessizce baktılar.'],
  },
  {
    id: 'copyright/tr',
    why: 'What footers say of rights in Turkish.',
    languages,
    labels: list(
      `tum haklari saklidir … | … tum haklari saklidir | her hakki saklidir … | … her hakki saklidir | telif hakki … | yazilim: … | kaynak gosterilmeden …`,
    ),
    phrases: list(
      `haklari saklidir | hakki saklidir | telif hak* | izinsiz | kaynak gosteril* | alinti yapilamaz`,
    ),
    removes: ['Tüm hakları saklıdır.'],
    keeps: ['Kadınların hakları antlaşmaya yazıldı, ama yirmi yıl beklendi.'],
  },
  {
    id: 'advertising/tr',
    why: 'Marks of advertisements and buttons that sell in Turkish.',
    languages,
    always: [
      'haberin devami reklamdan sonra',
      'yazinin devami reklamdan sonra',
      'reklamdan sonra devam ediyor',
      'sponsorlu icerik',
    ],
    labels: list(`
      reklam | reklamlar | reklam … | ilan | ilanlar | resmi ilanlar | advertorial | satin al | hemen al |
      sepete ekle | sepet | firsatlar | kampanya | kampanyalar | siparis ver | reklam ver
    `),
    phrases: list(`reklam | reklamlar* | sponsorlu | indirim* | kupon* | sepete ekle | satin al*`),
    removes: ['REKLAM'],
    keeps: ['Hiçbir tabela, eski değirmendeki elektriksiz geceyi anlatışı kadar lamba satmadı.'],
  },
  {
    id: 'disclosure/tr',
    why: 'Standing notes about the origin of a text in Turkish.',
    languages,
    labels: ['kaynak: …', 'kaynak', 'kaynaklar', 'kaynakca', 'editorun notu …', 'yasal uyari …'],
    phrases: list(
      `yatirim tavsiyesi | gorusleri yansit* | bilgilendirme amacli* | ilk olarak yayimlan* | yerine gecmez`,
    ),
    removes: ['Kaynak: Örnek Medya'],
    keeps: ['Irmağın çıktığı yer, yıllardır kimsenin girmediği bir ormandadır.'],
  },
  {
    id: 'image-credit/tr',
    why: 'Credits in front of a name in Turkish.',
    languages,
    labels: list(
      `fotograf: … | fotograf … | fotograflar: … | foto: … | gorsel: … | foto galeri | foto galeri … | video galeri | arsiv fotografi …`,
    ),
    phrases: ['fotograf:', 'foto:', 'gorsel:', 'foto galeri'],
    removes: ['Fotoğraf: AA/Mehmet Yılmaz'],
    keeps: ['O günden kalan resim mutfakta asılı; kent müzesinde ise limanın tek bir tablosu yok.'],
  },
  {
    id: 'byline/tr',
    why: 'Who wrote, and the note about an author, in Turkish.',
    languages,
    labels: list(
      `yazar | yazar: … | yazar hakkinda … | yazari: … | yazan: … | haber: … | editor: … | muhabir: … | haber merkezi | … haber merkezi | tarafindan yazildi …`,
    ),
    phrases: [
      'tum yazilari',
      'diger yazilari',
      'yazarin diger',
      'haber merkezi',
      'genel yayin yonetmeni',
      'sorumlu mudur',
    ],
    removes: ['Yazar hakkında'],
    keeps: ['Mektubu yollayan adını vermedi; haritayı çizenin ise batıya gidip döndüğünü biliyoruz.'],
  },
  {
    id: 'dateline/tr',
    why: 'Dates with the names of months, ages and reading times in Turkish.',
    languages,
    labels: [
      'yayinlanma …',
      'yayinlanma tarihi …',
      'guncelleme …',
      'guncellenme …',
      'son guncelleme …',
      'giris tarihi …',
      'bugun',
      'dun',
    ],
    pattern: new RegExp(
      `.{0,32}\\d{1,2} ${MONTHS},? (?:19|20)\\d\\d.{0,40}|.{0,24}\\d{1,3} ?(?:dk\\.?|dakika(?:lik)?) (?:okuma|okunma|okuma suresi).{0,20}|okuma suresi:? ?\\d{1,3} ?(?:dk|dakika).{0,8}|\\d{1,3} (?:dakika|saat|gun|hafta|ay|yil) once`,
    ),
    removes: ['Yayınlanma: 18 Kasım 2019, 16:07', '12 Mart 2024'],
    keeps: ['Antlaşma 3 Mayıs 1815 günü imzalandı; 40 yıl sonra onu yalnız yaşlı kâtip anımsıyordu.'],
  },
  {
    id: 'related/tr',
    why: 'Headings above lists of other articles, and links to them, in Turkish.',
    languages,
    always: list(`
      ilgili haberler | ilgili yazilar | ilgili icerikler | benzer haberler | benzer yazilar |
      diger haberler | en cok okunanlar | en cok okunan haberler | bunlar da ilginizi cekebilir |
      ilginizi cekebilir | bunlara da goz atin | onerilen haberler | devamini oku
    `),
    labels: list(`
      ilgili haber … | ilgili konular … | ilgili … | benzer … | devamini oku … | devami … | daha fazla … |
      daha fazla oku … | daha fazla bilgi … | haberin devami … | okumaya devam et … | bunu da oku … |
      ayrica bakiniz … | son haberler | son haberler … | son yazilar | son dakika | son dakika haberleri |
      guncel haberler | en yeniler | populer haberler | populer yazilar | populer | gunun haberleri |
      one cikanlar | one cikan haberler | onceki yazi … | sonraki yazi … | onceki haber … |
      sonraki haber … | sizin icin sectiklerimiz … | editorun sectikleri | onerilenler | etiketler |
      etiketler … | konular | tumunu gor … | tum haberler … | ilginizi cekebilir … | bunlara da goz atin …
    `),
    phrases: list(`
      ilgili haberler | devamini oku | devami icin | daha fazla bilgi | daha fazlasi icin | tiklayin |
      okumaya devam et | ilginizi cekebilir | ayrica okuyun
    `),
    removes: ['İlgili Haberler', 'Son yazılar'],
    keeps: ['Daha çok okumak isteyen kente inmeliydi; öyle kitaplar orada her vitrinde dururdu.'],
  },
  {
    id: 'navigation/tr',
    why: 'Entries of menus and footers in Turkish.',
    languages,
    always: list(`
      icerige gec | icerige atla | ana icerige gec | ana icerige atla
    `),
    labels: list(`
      ana sayfa | anasayfa | hakkimizda | iletisim | iletisim … | arama | ara … | arama yap … | menu |
      kapat | kategoriler | kategori … | etiket … | arsiv | arsivler | site haritasi | haberler | gundem |
      dunya | turkiye | ekonomi | siyaset | spor | saglik | kultur | kultur sanat | magazin | teknoloji |
      bilim | egitim | yasam | hava durumu | yazarlar | roportaj | magaza | sepetim | kariyer | yukari |
      geri | ileri | yazi dolasimi | yazi gezinmesi | daha fazla goster | daha fazla yukle | tumu |
      icindekiler | bize ulasin | basa don | yukari cik
    `),
    phrases: ['ana sayfa', 'bize ulasin', 'iletisime gecin', 'site haritasi'],
    removes: ['Ana Sayfa', 'İçeriğe geç'],
    keeps: ['Kent limanla geçinirdi; başkentte ise o yıllarda kimse bizi duymak istemezdi.'],
  },
];

/** Turkish. */
export const TR: LanguagePack = { rules: RULES, signs: SIGNS };
