import datetime
import decimal

import pytest

from stack.checks import changes, lake, streams
from stack.report import Report


def test_rows_are_the_same_in_any_order() -> None:
    lake.same([{"a": 1}, {"a": 2}], [{"a": 2}, {"a": 1}], ("a",))


def test_a_row_that_stands_twice_is_not_the_same() -> None:
    with pytest.raises(AssertionError, match="2 rows instead of 1"):
        lake.same([{"a": 1}, {"a": 1}], [{"a": 1}], ("a",))


def test_a_row_that_differs_is_shown_on_both_sides() -> None:
    with pytest.raises(AssertionError, match=r"missing \[\('2',\)\]; too many \[\('1',\)\]"):
        lake.same([{"a": 1}], [{"a": 2}], ("a",))


def test_a_moment_is_the_same_in_every_time_zone() -> None:
    utc = datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.UTC)
    there = utc.astimezone(datetime.timezone(datetime.timedelta(hours=2)))

    lake.same([{"a": utc}], [{"a": there}], ("a",))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (decimal.Decimal("1.50"), "1.50"),
        (True, 1),
        ({"b": 1, "a": 2}, '{"a":2,"b":1}'),
        (datetime.datetime(2026, 1, 1), datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)),
    ],
)
def test_what_drivers_call_by_different_types_is_the_same(left: object, right: object) -> None:
    assert changes.plain(left) == changes.plain(right)


def test_two_scales_of_a_number_differ() -> None:
    assert changes.plain(decimal.Decimal("1.5")) != changes.plain(decimal.Decimal("1.50"))


def test_a_day_is_summed_up_by_type_and_currency() -> None:
    now = datetime.datetime.now(datetime.UTC)
    row = {"event_time": now, "event_type": "a", "currency": "EUR", "customer_id": 1, "amount": decimal.Decimal("1.10")}
    rows = [row, {**row, "amount": decimal.Decimal("2.20")}, {**row, "currency": "USD"}]

    found = streams.summed_up(rows)

    assert [(each["events"], each["customers"], each["amount"]) for each in found] == [
        (2, 1, decimal.Decimal("3.30")),
        (1, 1, decimal.Decimal("1.10")),
    ]


def test_a_report_without_a_check_is_not_good() -> None:
    assert not Report().good()


def test_a_check_that_raises_fails_and_the_others_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()

    assert not report.check("the sky is green", lambda: 1 / 0)
    assert report.check("the sky is blue", lambda: None)

    assert "FAILED  the sky is green" in capsys.readouterr().out
    assert not report.good()
