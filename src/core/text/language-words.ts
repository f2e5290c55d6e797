/** Function words of the most printed languages in Latin script. Words that many of them share (`a`, `de`, `la`) say little and count by rarity. */
const LISTS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was for that with his her from by on at as it he she they be are were has have had not which who said will would an this but their been after its about than more when also into over could a all between we what while during because there out only other would him them our than most first two no any if so do did can may against since under before where both until without',
  fr: 'le la les des du de et un une est dans que qui pour pas sur par au aux avec ce cette il elle ils ont été son sa ses plus ne se mais comme nous leur à être sont fait selon après',
  de: 'der die das und den dem des ein eine einer einem einen ist nicht mit von zu im auf für sich auch werden wurde sind wird hat bei nach über sie er es als wie dass aus haben aber vor zum zur war noch',
  es: 'el la los las de del y en que un una es por con para se su no al lo más como fue ha pero sus este esta son entre desde sobre también según tras años hasta donde había sin',
  it: 'il lo la i gli le di del della dei delle e un una è che per con non si da al alla nel nella sono ha anche come più ma dal dalla suo sua stato questo dopo hanno essere degli sul',
  pt: 'o a os as de do da dos das e um uma em no na nos nas que para com não por se mais foi ao como mas sua seu são ele ela também pelo pela até entre após está ser há já',
  nl: 'de het een en van in is dat op te zijn met voor niet die aan er om ook als door bij werd naar hij heeft uit over maar nog wordt ze dan hebben was worden zich deze volgens',
  sv: 'och att det i en som är på för av med den till inte har de ett om var från men vid sig så han hon kan när nu också efter eller under sade skulle dom blev mot',
  da: 'og at det i en som er på for af med den til ikke har de et om var fra men ved sig så han hun kan når nu også efter eller under sagde blev mod være bliver',
  no: 'og at det i en som er på for av med den til ikke har de et om var fra men ved seg så han hun kan når nå også etter eller under sa ble mot være blir',
  fi: 'ja on ei se että oli mutta kun hän myös sekä ovat joka kuin niin ole mukaan ollut jonka tai vain jo sen ne nyt vielä kanssa olla',
  pl: 'i w na z do nie się że jest to o jak za po od dla przez był ale tym są oraz jego które który już tylko także może po lub przed został',
  cs: 'a v na se je že s z do o k i ve pro po jako za by od jsou podle jeho které který ale tak jen také byl bylo nebo při před',
  tr: 've bir bu için ile da de olarak çok daha gibi olan sonra kadar ise olduğu ancak en ne var her değil göre dedi tarafından',
  id: 'yang dan di itu dengan untuk dari ini pada tidak dalam akan oleh ada juga telah kepada mereka bahwa adalah atau ke saat sebagai karena',
  vi: 'và của là có được trong cho không các với người một những đã này đến khi từ về cũng ra như tại để theo',
  ro: 'și în de la cu a pe nu este că din care pentru sau mai au fost un o ce prin după dar lui sunt fi despre',
  hu: 'a az és hogy nem is egy van volt meg ez de csak már még azt mint vagy után szerint lesz ki el aki',
};

/** Word → the languages that have it among their function words, with what it counts: 1 divided by how many they are. */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = indexWords();

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(LISTS)) {
    for (const word of new Set(words.split(' '))) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
