import { useState } from 'preact/hooks';

const lines = ['Save your orders', 'Check open refunds', 'Delete the account'];

export const Card = () => {
  const [open, setOpen] = useState(true);
  return (
    <section class="card" aria-label="Leaving this shop">
      <h2>Leaving this shop</h2>
      {open && (
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <label>
                <input type="checkbox" /> {line}
              </label>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" onClick={() => setOpen(!open)}>
          {open ? 'Hide' : 'Show'}
        </button>
        <button type="button">Read orders</button>
      </p>
    </section>
  );
};
