import { writeDossierHtml, writeDossierMarkdown } from '../../core/document/write-dossier.ts';
import type { Dossier } from '../../core/document/dossier.ts';
import { siteUrl } from '../platform/site-url.ts';
import { saveFile } from '../platform/save-file.ts';
import { announce } from '../state/announcement.ts';
import { Button } from '../ui/Button.tsx';
import styles from './DossierPage.module.css';

export interface DossierToolsProps {
  readonly dossier: Dossier;
  readonly onErase: () => void;
}

const FORMATS = [
  { name: 'HTML', file: 'dossier.html', type: 'text/html', write: writeDossierHtml },
  { name: 'Markdown', file: 'dossier.md', type: 'text/markdown', write: writeDossierMarkdown },
];

/** Prints the document, saves it, or empties it. */
export function DossierTools({ dossier, onErase }: DossierToolsProps) {
  return (
    <div className={styles.tools}>
      <Button look="main" onClick={() => window.print()}>
        Print or save as PDF
      </Button>
      {FORMATS.map(({ name, file, type, write }) => (
        <Button
          key={name}
          onClick={() => {
            saveFile(file, type, write(dossier, siteUrl));
            announce(`${name} saved`);
          }}
        >
          Save as {name}
        </Button>
      ))}
      <Button look="quiet" onClick={onErase}>
        Erase all
      </Button>
    </div>
  );
}
