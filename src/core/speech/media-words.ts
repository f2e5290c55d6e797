/** News agencies, broadcasters and papers that a state runs, as they are printed in English; folded to lower case. */
const STATE_MEDIA =
  /^(?:the )?(?:kcna|(?:north(?:’s|'s)? )?korean central (?:news agency|television|tv|broadcasting)|rodong sinmun|ria(?: novosti)?|(?:itar-)?tass|rt|russia today|sputnik|rossiya(?: ?-?\d+| segodnya)?|channel one(?: russia)?|rossiyskaya gazeta|xinhua(?: news agency)?|cctv|cgtn|people(?:’s|'s) daily|global times|china daily|china news service|china central television|irna|irib|press tv|islamic republic news agency|fars|tasnim(?: news agency)?|mehr(?: news agency)?|sana|syrian arab news agency|belta|prensa latina|granma|telesur|anadolu(?: agency)?|trt(?: world)?|vietnam news agency|vna|nhan dan|global new light of myanmar|mrtv|wam|spa|saudi press agency|mena|petra|qna|qatar news agency|kuna|kazinform|uza|bernama|antara|akipress|turkmenistan news agency|zvezda|vesti|voice of america|voa|eritv|ethiopian news agency|ena|korean central tv)$/;

const STATE_WORDS =
  /\b(?:state[- ](?:run|owned|controlled|affiliated|backed|funded)|state (?:media|news|television|tv|broadcaster|radio|newspaper)|state(?:’s|'s) (?:media|news)|official (?:news agency|media|newspaper|state)|state agency|government[- ]run|government newspaper|mouthpiece)\b/;

const MEDIA =
  /^(?:the )?(?:ap|a\.p\.|associated press|reuters|thomson reuters|afp|agence france[- ]presse|upi|bloomberg(?: news| tv| television)?|dpa|efe|ansa|yonhap(?: news agency)?|kyodo(?: news)?|jiji(?: press)?|interfax|pti|press trust of india|ani|ians|press association|aap|bbc(?: \w+)*|itv|sky news|channel (?:\d+|four)(?: news)?|cnn(?: \w+)*|cbs(?: \w+)*|nbc(?: \w+)*|abc(?: \w+)*|msnbc|cnbc|pbs(?: \w+)*|npr|c-span|fox|fox (?:news|business)(?: \w+)*|al[- ]jazeera|al[- ]arabiya|politico|axios|vox|vice(?: news)?|buzzfeed(?: news)?|breitbart(?: news)?|huffpost|huffington post|daily beast|daily caller|drudge report|national review|new yorker|economist|atlantic|guardian|newsweek|time|usa today|le monde|le figaro|der spiegel|bild|die welt|el pa[ií]s|el mundo|corriere della sera|la repubblica|haaretz|asahi(?: shimbun)?|nikkei|nhk|haveeru|twitter|facebook|telegram|instagram|youtube|weibo|radio free (?:europe|asia)|deutsche welle|dw|france 24|rfi|univision|telemundo|wikinews|wikileaks)$/;

const MEDIA_WORDS =
  /\b(?:news agency|news service|news network|press agency|newspaper|newspapers|daily|weekly|magazine|broadcaster|broadcasters|television|tv|radio|media|outlets?|news website|times|post|herald|tribune|journal|gazette|telegraph|chronicle|observer|globe|sun|mirror|express|mail|news|press|networks?|talk show|podcast|wire service)$/;

/** Whether a source, as printed with the words before it, is run by a state. */
export function isStateMedium(label: string, printed: string): boolean {
  return STATE_MEDIA.test(label.toLowerCase()) || STATE_WORDS.test(printed.toLowerCase());
}

/** Whether a source passes on what others say: an agency, a paper, a broadcaster. */
export function isMedium(label: string, printed: string): boolean {
  const folded = label.toLowerCase();
  return (
    MEDIA.test(folded) ||
    MEDIA_WORDS.test(folded) ||
    isStateMedium(label, printed) ||
    /\b(?:news agency|state agency|newspaper|broadcaster|magazine|media|tv station|radio station|news website|tabloid)\b/.test(
      printed.toLowerCase(),
    )
  );
}
