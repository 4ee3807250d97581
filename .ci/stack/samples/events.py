"""Events as the shops' applications write them, most of them right."""

import collections.abc
import dataclasses
import datetime
import decimal
import json
from typing import Any

import kafka

COUNTRIES = ("DE", "FR", "NL", "PL")
TYPES = ("order_placed", "order_paid", "page_viewed", "order_returned")
CURRENCIES = ("EUR", "USD")


@dataclasses.dataclass(frozen=True)
class Event:
    """A record of the topic, and the row that must come of it; none where it belongs into quarantine."""

    value: bytes
    row: dict[str, Any] | None


COUNT = 300


def sample(now: datetime.datetime) -> tuple[Event, ...]:
    good = [_event(number, now) for number in range(COUNT)]
    return (*good, *_broken(now))


def more(now: datetime.datetime, count: int) -> tuple[Event, ...]:
    """The first ones once more, under other names."""
    firsts = ((number, _event(number, now).row) for number in range(count))
    return tuple(_written({**row, "event_id": f"event-{COUNT + number:05}"}) for number, row in firsts if row)


def _event(number: int, now: datetime.datetime) -> Event:
    time = (now - datetime.timedelta(minutes=13 * number)).replace(microsecond=1000 * (number % 1000))
    amount = decimal.Decimal(number * 37 % 10000) / 100
    row = {
        "event_id": f"event-{number:05}",
        "event_type": TYPES[number % len(TYPES)],
        "event_time": time,
        "customer_id": number % 20 + 1,
        "order_id": number // 2 if number % 3 else None,
        "amount": amount.quantize(decimal.Decimal("0.01")),
        "currency": CURRENCIES[number % len(CURRENCIES)],
    }
    return _written(row, {"channel": "app"} if number % 7 == 0 else {})


def _written(row: dict[str, Any], undeclared: dict[str, str] | None = None) -> Event:
    time = row["event_time"].isoformat(timespec="milliseconds")
    fields = {**row, "event_time": time, "amount": float(row["amount"]), **(undeclared or {})}
    return Event(json.dumps({name: value for name, value in fields.items() if value is not None}).encode(), row)


def _broken(now: datetime.datetime) -> list[Event]:
    """One of each kind that belongs into quarantine."""
    whole = json.loads(_event(1, now).value)
    late = (now - datetime.timedelta(days=30)).isoformat()
    ahead = (now + datetime.timedelta(days=30)).isoformat()
    objects = [
        {**whole, "event_id": None},
        {key: value for key, value in whole.items() if key != "event_type"},
        {**whole, "customer_id": "many"},
        {**whole, "amount": "1,5"},
        {**whole, "event_time": "yesterday"},
        {**whole, "event_time": late},
        {**whole, "event_time": ahead},
    ]
    texts = [json.dumps(each).encode() for each in objects]
    return [Event(text, None) for text in (*texts, b'{"event_id": "cut', b"[1, 2]", b"")]


def send(brokers: str, topic: str, events: collections.abc.Iterable[Event]) -> None:
    producer = kafka.KafkaProducer(bootstrap_servers=brokers)
    try:
        for event in events:
            producer.send(topic, event.value)
        producer.flush(timeout=30)
    finally:
        producer.close()
