import type { Problem } from '../text/problem.ts';
import type { Gazetteer } from './gazetteer.ts';
import { joinAcrossDocuments } from './join-across-documents.ts';
import { joinInDocument, type SharedName } from './join-in-document.ts';
import type { JoinedNames, NamedDocument } from './name.ts';
import { describeNames } from './describe-names.ts';
import { collectForms, type PrintedForm } from './printed-form.ts';
import { NameUnion } from './union.ts';

/**
 * Joins what is printed in a collection to names: within each document first, then across them. Every join has its reason, and none
 * is made that would put two full names into one person. The result does not depend on the order of the documents but for the numbers
 * that point into it; ids of documents must differ.
 */
export function joinNames(documents: readonly NamedDocument[], gazetteer: Gazetteer): JoinedNames {
  const order = documents.map((_, index) => index).toSorted((a, b) => compareDocuments(documents[a], documents[b]));
  const ordered = order.flatMap((index) => documents.slice(index, index + 1));
  const forms = collectForms(ordered);
  const union = new NameUnion(forms);
  const numbered = forms.map((form, number) => ({ ...form, number }));
  const byDocument = ordered.map((): (PrintedForm & { readonly number: number })[] => []);
  for (const form of numbered) byDocument[form.document]?.push(form);
  const shared = ordered.flatMap((document, index) =>
    joinInDocument(union, { document, forms: byDocument[index] ?? [] }, gazetteer),
  );
  const known = new Set(shared.map(({ form }) => form));
  shared.push(...joinAcrossDocuments(union, forms, gazetteer).filter(({ form }) => !known.has(form)));
  return {
    names: describeNames(union, forms, order),
    problems: shared.map((one) => toProblem(one, forms, ordered)),
  };
}

function compareDocuments(a: NamedDocument | undefined, b: NamedDocument | undefined): number {
  const [x, y] = [`${a?.id}\n${a?.text}`, `${b?.id}\n${b?.text}`];
  return x < y ? -1 : x > y ? 1 : 0;
}

function toProblem(
  { form, others }: SharedName,
  forms: readonly PrintedForm[],
  documents: readonly NamedDocument[],
): Problem {
  const one = forms[form];
  const names = [...new Set(others)].map((other) => `“${other}”`).join(', ');
  return {
    kind: 'shared-name',
    severity: 'warning',
    file: documents[one?.document ?? -1]?.id ?? '',
    message: `“${one?.text ?? ''}” can be ${names}; it was left apart.`,
    advice: 'If the text makes clear who is meant, add a correction that merges the two.',
  };
}
