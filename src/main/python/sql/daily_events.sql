-- Events of each day by type and currency. Parameters: :source, the table; :first_day and :last_day, in UTC.
SELECT
    CAST(event_time AS DATE) AS event_date,
    event_type,
    currency,
    COUNT(*) AS events,
    COUNT(DISTINCT customer_id) AS customers,
    SUM(amount) AS amount
FROM IDENTIFIER(:source)
WHERE event_time >= :first_day AND event_time < DATE_ADD(:last_day, 1)
GROUP BY 1, 2, 3
