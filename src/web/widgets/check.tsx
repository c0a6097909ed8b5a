// A checkbox with its label.

interface Props {
  readonly label: string;
  readonly isOn: boolean;
  onChange(isOn: boolean): void;
}

export const Check = ({ label, isOn, onChange }: Props) => (
  <label className="check">
    <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />{" "}
    {label}
  </label>
);
