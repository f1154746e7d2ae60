// The worksheet: two pages on paper, the same on screen.
import { useWords } from '../../figures/words/useWords';

interface Room {
  /** To write on. */
  readonly lines: number;
  /** To draw in. */
  readonly box?: boolean;
}

/** For each part, for each of its tasks. The second page begins with the third part. */
const ROOMS: readonly (readonly Room[])[] = [
  [{ lines: 0, box: true }, { lines: 2 }],
  [{ lines: 1 }, { lines: 2 }, { lines: 2 }],
  [{ lines: 2 }, { lines: 4 }, { lines: 2 }, { lines: 2 }],
  [{ lines: 3 }, { lines: 3 }],
];
const SECOND_PAGE = 2;

export function Worksheet() {
  const { teacher } = useWords('teacher');
  const { worksheet } = teacher;
  return (
    <>
      <p className="teacher-buttons">
        <button type="button" className="button" onClick={() => print()}>
          {worksheet.print}
        </button>
        <span>{worksheet.printHelp}</span>
      </p>
      <div className="worksheet">
        <div className="worksheet-head">
          <h3>{worksheet.title}</h3>
          <p>
            <span>{worksheet.name}</span>
            <span className="worksheet-blank" />
            <span>{worksheet.date}</span>
            <span className="worksheet-blank worksheet-short" />
          </p>
        </div>
        {worksheet.parts.map(({ title, text, tasks }, part) => (
          <section key={title} className={part === SECOND_PAGE ? 'worksheet-part worksheet-break' : 'worksheet-part'}>
            <h4>{title}</h4>
            <p>{text}</p>
            <ol>
              {tasks.map((task, i) => {
                const { lines, box = false } = ROOMS[part][i];
                return (
                  <li key={task}>
                    <p>{task}</p>
                    {box && <div className="worksheet-box" />}
                    {Array.from({ length: lines }, (_, line) => `${task} ${line}`).map((key) => (
                      <div key={key} className="worksheet-line" />
                    ))}
                  </li>
                );
              })}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}
