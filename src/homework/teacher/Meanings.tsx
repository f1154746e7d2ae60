// What the verdicts mean, and what none of them proves.
import { useWords } from '../../figures/words/useWords';
import { VERDICTS } from '../../session/homework/receipts/verdict';

export function Meanings() {
  const { teacher } = useWords('teacher');
  const { check } = teacher;
  return (
    <div className="meanings">
      <section>
        <h3>{check.meaning}</h3>
        <dl>
          {VERDICTS.map((verdict) => (
            <div key={verdict}>
              <dt>
                <span className={`verdict verdict-${verdict}`}>{check.verdicts[verdict]}</span>
              </dt>
              <dd>{check.meanings[verdict]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{check.honesty}</h3>
        <ul className="limits">
          {check.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
