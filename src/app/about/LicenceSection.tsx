export interface LicenceSectionProps {
  readonly retold: boolean;
}

/** Who owns what. */
export function LicenceSection({ retold }: LicenceSectionProps) {
  return (
    <>
      <h2 id="licence">Licences</h2>
      <ul>
        <li>
          The words:{' '}
          {retold
            ? 'retold by Story Atlas; the quotations in them belong to those who said them. The retold text is published with the app for reading and quoting with its notice; it is not the agencies’ text.'
            : 'they belong to those who wrote them.'}{' '}
          When you quote a passage, keep its link, so that others can see where it stands.
        </li>
        <li>The code of Story Atlas: MIT licence.</li>
        <li>
          Where places lie: towns from GeoNames (geonames.org), CC BY 4.0, rounded; lands and waters compiled for Story
          Atlas. Coasts and borders: Natural Earth, public domain.
        </li>
        <li>
          The fonts: Literata, Sofia Sans and Sofia Sans Condensed, SIL Open Font License 1.1. They come from this site,
          like everything else.
        </li>
      </ul>
    </>
  );
}
