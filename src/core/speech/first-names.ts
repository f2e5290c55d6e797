function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const WOMEN: ReadonlySet<string> = toSet(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn janet ruth maria heather diane virginia julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan andrea hannah jacqueline ann anne jean alice teresa theresa sara janice julia grace rose marie kate claire penny retno hillary ivanka melania elena olga natalia irina svetlana tatiana fatima aisha leila yasmin priya sunita indira mei ingrid ursula giorgia sofia isabel lucia carmen ana eva magdalena marine jacinda sanna mette annalena christiane nadia zainab',
);
const MEN: ReadonlySet<string> = toSet(
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry peter zachary kyle noah ethan jeremy walter keith roger terry austin sean carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan albert willie elijah wayne randy vincent mike bill bob jim tom tim dan ben sam ted bernie barack vladimir sergei antony tony boris igor ivan dmitry nikolai oleg mikhail viktor yuri mohammed muhammad ahmed ali hassan omar ibrahim abdul khalid carlos luis miguel pedro diego pablo francisco emmanuel francois jean-claude olaf hans klaus lars erik giuseppe marco narendra rahul',
);

/** What a person's first name or title says of their pronoun; `undefined` when it says nothing. */
export function findPronoun(words: readonly string[]): 'he' | 'she' | undefined {
  for (const word of words) {
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (
      /^(?:ms|mrs|miss|queen|princess|duchess|lady|madam|spokeswoman|congresswoman|chairwoman|councilwoman|sister|mother|dame|baroness)$/.test(
        lower,
      )
    )
      return 'she';
    if (/^(?:mr|king|prince|duke|lord|sir|spokesman|congressman|chairman|councilman|brother|father|pope)$/.test(lower))
      return 'he';
    if (WOMEN.has(lower)) return 'she';
    if (MEN.has(lower)) return 'he';
  }
  return undefined;
}
