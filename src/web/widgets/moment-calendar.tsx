// The calendar of a date, opened by a button inside the field.
import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from "react-aria-components/Calendar";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";

export function MomentCalendar() {
  return (
    <>
      <Button className="moment-open">
        <CalendarDays size={16} aria-hidden />
      </Button>
      <Popover className="popover moment-popover">
        <Dialog>
          <Calendar>
            <div className="row">
              <Button slot="previous" className="button quiet">
                <ChevronLeft size={16} aria-hidden />
              </Button>
              <CalendarHeading className="spread" />
              <Button slot="next" className="button quiet">
                <ChevronRight size={16} aria-hidden />
              </Button>
            </div>
            <CalendarGrid>{(date) => <CalendarCell date={date} className="moment-day" />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </>
  );
}
