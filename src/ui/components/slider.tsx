import { Field } from './field.tsx';

interface SliderProps {
  readonly label: string;
  readonly help?: string;
  readonly value: number;
  readonly max: number;
  /** What the value means, in words: shown, and read out in the place of the bare number. */
  readonly valueText: string;
  /** Called while it is moved. */
  readonly onMove: (value: number) => void;
  /** Called when it has been let go. */
  readonly onChange: (value: number) => void;
}

/** A labelled value on a line, with its meaning in words. */
export function Slider({ label, help, value, max, valueText, onMove, onChange }: SliderProps) {
  return (
    <div class="slider">
      <Field label={label} help={help}>
        {({ id, describedBy }) => (
          <input
            id={id}
            class="slider__line"
            type="range"
            min={0}
            max={max}
            step={1}
            value={value}
            aria-valuetext={valueText}
            aria-describedby={describedBy}
            onInput={(event) => onMove(event.currentTarget.valueAsNumber)}
            onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
          />
        )}
      </Field>
      <span class="slider__value small muted number" aria-hidden="true">
        {valueText}
      </span>
    </div>
  );
}
