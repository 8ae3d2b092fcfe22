import type { LanguageCase } from './case.ts';

export const ARTICLE = [
  'Liman kenti kırk yıllık tartışmadan sonra köprü istiyor',
  'Liman kentinde yaşayanlar pazar günü, ırmağın iki yakasını birleştirecek köprü için oy verdi. Böylece kırk yıldan uzun süren ve eski mahallede nice aileyi birbirine düşüren tartışma sona eriyor.',
  'Sandığa giden her on kişiden altısı köprüden yana oy kullandı, dedi belediye kâtibi gece geç saatte. Yapım üç yıl sürecek; köprüde iki şerit, bir tramvay hattı ve yayalar için bir yol olacak.',
  '“İlk dilekçeyi babam imzalamıştı, bu akşam da son oy kutusunu ben taşıdım,” dedi bahardan beri kampanyayı yürüten kadın. “Bunu göreceğimi hiç düşünmemiştim,” diye ekledi alçak sesle.',
  'Karşı çıkanlar, eski mahallenin sessiz sokaklarının terminale giden kamyonlarla dolacağından korkuyor. Tünel istemişlerdi, ama ildeki mühendisler bunun çok pahalıya çıkacağı kanısına vardı.',
  'Savaşın sonundan beri her çeyrek saatte bir ırmağı geçen vapur, köprüye ilk araba çıkana dek işleyecek. On dört kişilik mürettebatın ne olacağına ise şimdilik kimse karar vermeyi göze alamadı.',
  'Meclis, yapımcıyı seçmek için iki hafta sonra yeniden toplanacak. Dört şirket ilgi gösterdi; komşu ülkeden gelen biri, aynı ırmağın yukarısında şimdiye dek iki köprü yapmış bulunuyor.',
].join('\n\n');

export const CASES: readonly LanguageCase[] = [
  {
    kind: 'comment-form',
    residue:
      'Bir yanıt yazın Yanıtı iptal et\nE-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir\nYorum *\nİsim *\nE-posta *\nİnternet sitesi\nDaha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin.\nYorum gönder',
    author:
      'Herkes köprü tasarısına yorum yazabiliyordu; adı ve e-posta adresi yayınlanmayacaktı, ama liste ertesi gün belediyede asılıydı.',
  },
  {
    kind: 'comment-form',
    residue:
      'Yorum yapabilmek için oturum açmalısınız.\nBu site istenmeyenleri azaltmak için Akismet kullanır.',
    author: 'Söz isteyen önce adını yazdırmalı, sonra yalnız sabahları çalışan başkanı beklemeliydi.',
  },
  {
    kind: 'donation',
    residue: "Bağımsız gazeteciliği destekleyin\nBize Patreon'dan destek olun\nBağış yapın",
    author: '“Bize destek olun, biz de köprüyü yapalım,” yazıyordu kurulun bütün limana astığı afişte.',
  },
  {
    kind: 'newsletter',
    residue:
      'Bültenimize abone olun\nHaftanın öne çıkan haberleri e-posta kutunuzda\nE-posta adresinizi girin\nAbone ol',
    author: 'Kentin yarısının abone olduğu belediye bülteni, oylama gününe dek köprü konusunda sustu.',
  },
  {
    kind: 'share',
    residue: "Bu haberi paylaş\nFacebook\nWhatsApp\nBağlantıyı kopyala\nBizi Facebook'ta takip edin",
    author: 'Oy kutusunun resmini, son pusula sayılmadan önce Facebook üzerinden binlerce kişi paylaştı.',
  },
  {
    kind: 'related',
    residue:
      'İlgili haber: Kimsenin binmediği vapurun bedeli\nBenzer haberler\nEski mahalle kamyonlardan korkuyor\n12 Mart 2024\nEn çok okunanlar\nHafta sonu hava durumu\nDaha fazla göster',
    author: 'Bu tartışma üzerine daha çok şey okumak isteyen, son belgeleri meydandaki arşivde bulur.',
  },
];
