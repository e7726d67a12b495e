export function Modifier({ code, wanted = false }: { code: string; wanted?: boolean }) {
  return (
    <span className={wanted ? 'mod want' : 'mod'}>
      {code}
      {wanted && <span className="sr"> is missing</span>}
    </span>
  );
}
