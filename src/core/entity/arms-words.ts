function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Last words of what arms are called: behind a name they make it one of arms. */
export const ARMS_NOUNS: ReadonlySet<string> = toSet(
  'missile missiles rocket rockets bomber bombers fighter fighters jet jets warplane warplanes drone drones helicopter helicopters gunship gunships tank tanks howitzer howitzers torpedo torpedoes bomb bombs rifle rifles icbm icbms slbm slbms launcher launchers submarine submarines frigate frigates destroyer destroyers cruiser cruisers corvette corvettes warship warships carrier battleship battleships gunboat gunboats minesweeper icebreaker flagship interceptor interceptors warhead warheads glider gliders mortar mortars',
);

/** Ships: before or behind a name of any words. */
export const SHIP_NOUNS: ReadonlySet<string> = toSet(
  'submarine frigate destroyer cruiser corvette warship carrier battleship gunboat minesweeper icebreaker flagship',
);

/** Words between a name and the noun: `Kalibr cruise missiles`, `MiG-31 fighter jet`. */
export const ARMS_MIDDLE: ReadonlySet<string> = toSet(
  'cruise ballistic guided anti-ship anti-tank anti-aircraft surface-to-air air-to-air ground-to-ground intercontinental intermediate-range medium-range short-range long-range hypersonic supersonic nuclear strategic fighter attack stealth combat battle main aircraft guided-missile missile naval patrol transport reconnaissance surveillance unmanned glide rocket artillery multiple assault sniper air defense defence',
);

/** Words before a name that only arms have. */
export const ARMS_BEFORE: ReadonlySet<string> = toSet(
  'hypersonic supersonic nuclear-capable nuclear-tipped nuclear-armed shoulder-fired stealth',
);

/** Letters before the number of a weapon or aircraft: `Tu-160`, `F-16`, `S-400`. Folded. */
export const DESIGNATORS: ReadonlySet<string> = toSet(
  'tu mig su il an yak ka mi f b c ah uh ch mh oh mq rq kc ea ka kh ss sa rs rt rd ak akm bmp btr brdm bm tos kn df jl cj jh hq yj pl dh aim agm gbu bgm lgm ugm mim fim fgm rim pac t s m av wz gj ch vt tb hwasong pukguksong taepodong rodong nodong musudan shahab fateh shahed mohajer agni prithvi shaheen ghauri hatf geran orlan zu zsu kpv rpg pkm svd type',
);

/** Letters and numbers that are no arms: meetings, illnesses, roads, teams. */
export const NOT_DESIGNATORS: ReadonlySet<string> = toSet(
  'g covid sars i bcg top pg gen web article psalm level phase section title',
);

/** Names of arms that need no noun beside them. Folded. */
export const KNOWN_ARMS: ReadonlySet<string> = toSet(
  'himars atacms thaad scud scuds brahmos bayraktar kalashnikov kalashnikovs grad-p katyusha katyushas qassam sarmat avangard tsirkon oreshnik iskander iskanders eurofighter gripen rafale novichok',
);

/** Before the name of a ship: `USS Cole`. As printed. */
export const SHIP_PREFIXES: ReadonlySet<string> = toSet(
  'USS HMS HMAS HMCS HMNZS INS ROKS JS JDS BRP KRI PNS RFS USNS USCGC USCG BAP ARA FNS HNLMS MV SS RMS MS MT',
);
