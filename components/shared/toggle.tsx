import './toggle.css';

export interface ToggleProps {
  readonly label: string;
  /** A quiet line below the label. */
  readonly hint?: string | undefined;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

/** Something that is on or off. */
export const Toggle = ({ label, hint, isOn, onTurn }: ToggleProps) => (
  <label class="toggle">
    <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.currentTarget.checked)} />
    <span class="toggle-label">
      {label}
      {hint && <span class="toggle-hint"> {hint}</span>}
    </span>
  </label>
);
