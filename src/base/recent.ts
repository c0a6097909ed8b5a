// Caches the answers that were requested last.

/**
 * Returns a function that answers like `make` and caches the `most` answers that were requested last. Questions with
 * equal JSON are the same. Failures and undefined answers are not cached.
 */
export function keepingRecent<Question, Answer>(
  most: number,
  make: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return (question) => {
    const key = JSON.stringify(question);
    const answer = kept.get(key) ?? make(question);
    kept.delete(key);
    kept.set(key, answer);
    for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
    const forget = () => {
      if (kept.get(key) === answer) kept.delete(key);
    };
    answer.then((found) => {
      if (found === undefined) forget();
    }, forget);
    return answer;
  };
}
