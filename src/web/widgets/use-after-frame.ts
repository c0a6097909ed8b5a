// A value that follows one frame later, so that the frame that answers an input is drawn without what depends on it.
import { useEffect, useState } from "react";

/** Returns the value before; the new one as soon as the next frame is on the screen. */
export function useAfterFrame<Value extends string | boolean | undefined>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setShown(value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
