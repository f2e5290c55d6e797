import { useEffect, useState } from 'react';

/** What was answered to a question, once it came; `undefined` before, without a question, and for another one. */
export function useAnswer<Q, A>(
  question: Q | undefined,
  ask: ((question: Q) => Promise<A>) | undefined,
): A | undefined {
  const [answered, setAnswered] = useState<{ readonly question: Q; readonly answer: A }>();
  useEffect(() => {
    if (question === undefined || !ask) return undefined;
    let isWanted = true;
    ask(question).then(
      (answer) => isWanted && setAnswered({ question, answer }),
      (error: unknown) =>
        isWanted &&
        // Shown by the route’s own error page, as when the page could not be opened.
        setAnswered(() => {
          throw error;
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [question, ask]);
  return answered !== undefined && answered.question === question ? answered.answer : undefined;
}
