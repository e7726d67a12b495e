import type { DemoSignIn } from '@chartwright/contracts';
import { ROLE_NAMES } from '@chartwright/web-shell';

type DemoSignInsProps = { people: readonly DemoSignIn[]; onChoose: (person: DemoSignIn) => void };

/** Only in a demonstration: the API offers these when it was started with the demo's data. All people are invented. */
export function DemoSignIns({ people, onChoose }: DemoSignInsProps) {
  return (
    <section aria-labelledby="demo-title" className="col g6">
      <h2 className="or" id="demo-title">
        demo, all people invented
      </h2>
      <ul className="demo">
        {people.map((person) => (
          <li key={person.email}>
            <button type="button" className="mi" onClick={() => onChoose(person)}>
              <span className="m">{ROLE_NAMES[person.role]}</span>
              <span className="t3 fs12 clip">{person.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
