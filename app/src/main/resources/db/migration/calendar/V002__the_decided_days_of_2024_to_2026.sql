-- Where the number of a decision is not known to us the source says so; an administrator replaces the entry.
-- 2027 is not decided: it is computed from the law and shown as provisional.
INSERT INTO calendar.book (id) VALUES ('00000000-0000-0000-0000-000000000000');

INSERT INTO calendar.day_entry (id, book_id, day, kind, name_vi, name_en, in_place_of, source, entered_at)
SELECT CAST('01980000-0000-7000-8000-' || to_char(d.day, 'YYYYMMDD0000') AS uuid),
       '00000000-0000-0000-0000-000000000000', d.day, d.kind, d.name_vi, d.name_en,
       CAST(d.in_place_of AS date), d.source, TIMESTAMPTZ '2026-11-21 00:00+07'
FROM (VALUES
        (DATE '2024-01-01', 'holiday', 'Tết Dương lịch', 'New Year''s Day', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2024-02-08', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2024-02-09', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2024-02-10', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2024-02-11', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2024-02-12', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2024-02-13', 'compensatory', 'Nghỉ bù Tết Nguyên đán', 'Day off for Lunar New Year', '2024-02-10', 'Bộ luật Lao động 2019, Điều 111 khoản 3'),
        (DATE '2024-02-14', 'compensatory', 'Nghỉ bù Tết Nguyên đán', 'Day off for Lunar New Year', '2024-02-11', 'Bộ luật Lao động 2019, Điều 111 khoản 3'),
        (DATE '2024-04-18', 'holiday', 'Giỗ Tổ Hùng Vương', 'Hung Kings Commemoration', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2024-04-29', 'compensatory', 'Nghỉ hoán đổi dịp Ngày Chiến thắng 30/4', 'Day off by swap, Victory Day 30 April', '2024-05-04', 'Phương án nghỉ lễ năm 2024, hoán đổi ngày làm việc (chưa ghi số văn bản)'),
        (DATE '2024-04-30', 'holiday', 'Ngày Chiến thắng 30/4', 'Victory Day 30 April', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2024-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5', 'International Labour Day', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2024-05-04', 'make-up', 'Làm bù dịp Ngày Chiến thắng 30/4', 'Make-up working day, Victory Day 30 April', '2024-04-29', 'Phương án nghỉ lễ năm 2024, hoán đổi ngày làm việc (chưa ghi số văn bản)'),
        (DATE '2024-09-02', 'holiday', 'Quốc khánh', 'National Day', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2024-09-03', 'holiday', 'Quốc khánh', 'National Day', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2025-01-01', 'holiday', 'Tết Dương lịch', 'New Year''s Day', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2025-01-27', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2025-01-28', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2025-01-29', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2025-01-30', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2025-01-31', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2025-04-07', 'holiday', 'Giỗ Tổ Hùng Vương', 'Hung Kings Commemoration', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2025-04-26', 'make-up', 'Làm bù dịp Ngày Quốc tế lao động 1/5', 'Make-up working day, International Labour Day', '2025-05-02', 'Phương án nghỉ lễ năm 2025, hoán đổi ngày làm việc (chưa ghi số văn bản)'),
        (DATE '2025-04-30', 'holiday', 'Ngày Chiến thắng 30/4', 'Victory Day 30 April', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2025-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5', 'International Labour Day', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2025-05-02', 'compensatory', 'Nghỉ hoán đổi dịp Ngày Quốc tế lao động 1/5', 'Day off by swap, International Labour Day', '2025-04-26', 'Phương án nghỉ lễ năm 2025, hoán đổi ngày làm việc (chưa ghi số văn bản)'),
        (DATE '2025-09-01', 'holiday', 'Quốc khánh', 'National Day', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2025-09-02', 'holiday', 'Quốc khánh', 'National Day', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2026-01-01', 'holiday', 'Tết Dương lịch', 'New Year''s Day', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2026-01-02', 'compensatory', 'Nghỉ hoán đổi dịp Tết Dương lịch', 'Day off by swap, New Year''s Day', '2026-01-10', 'Phương án nghỉ lễ năm 2026, hoán đổi ngày làm việc (chưa ghi số văn bản)'),
        (DATE '2026-01-10', 'make-up', 'Làm bù dịp Tết Dương lịch', 'Make-up working day, New Year''s Day', '2026-01-02', 'Phương án nghỉ lễ năm 2026, hoán đổi ngày làm việc (chưa ghi số văn bản)'),
        (DATE '2026-02-16', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2026-02-17', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2026-02-18', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2026-02-19', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2026-02-20', 'holiday', 'Tết Nguyên đán', 'Lunar New Year', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2026-04-26', 'holiday', 'Giỗ Tổ Hùng Vương', 'Hung Kings Commemoration', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2026-04-27', 'compensatory', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Day off for Hung Kings Commemoration', '2026-04-26', 'Bộ luật Lao động 2019, Điều 111 khoản 3'),
        (DATE '2026-04-30', 'holiday', 'Ngày Chiến thắng 30/4', 'Victory Day 30 April', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2026-05-01', 'holiday', 'Ngày Quốc tế lao động 1/5', 'International Labour Day', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2026-08-22', 'make-up', 'Làm bù dịp Quốc khánh', 'Make-up working day, National Day', '2026-08-31', 'Phương án nghỉ lễ năm 2026, hoán đổi ngày làm việc (chưa ghi số văn bản)'),
        (DATE '2026-08-31', 'compensatory', 'Nghỉ hoán đổi dịp Quốc khánh', 'Day off by swap, National Day', '2026-08-22', 'Phương án nghỉ lễ năm 2026, hoán đổi ngày làm việc (chưa ghi số văn bản)'),
        (DATE '2026-09-01', 'holiday', 'Quốc khánh', 'National Day', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2026-09-02', 'holiday', 'Quốc khánh', 'National Day', NULL, 'Bộ luật Lao động 2019, Điều 112'),
        (DATE '2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam', 'Viet Nam Culture Day', NULL, 'Nghị quyết 28/2026/QH16')
    ) AS d (day, kind, name_vi, name_en, in_place_of, source);

INSERT INTO calendar.year_decided (year, source, decided_at)
VALUES (2024, 'Phương án nghỉ lễ năm 2024, hoán đổi ngày làm việc (chưa ghi số văn bản)', TIMESTAMPTZ '2026-11-21 00:00+07'),
       (2025, 'Phương án nghỉ lễ năm 2025, hoán đổi ngày làm việc (chưa ghi số văn bản)', TIMESTAMPTZ '2026-11-21 00:00+07'),
       (2026, 'Phương án nghỉ lễ năm 2026, hoán đổi ngày làm việc (chưa ghi số văn bản); Nghị quyết 28/2026/QH16', TIMESTAMPTZ '2026-11-21 00:00+07');

-- 07:00 to 11:30 and 13:30 to 17:00 from Monday to Friday, where an agency has decided nothing else.
INSERT INTO calendar.working_hours (id, book_id, valid, source, entered_at)
VALUES ('01980000-0000-7000-8000-000000000001', '00000000-0000-0000-0000-000000000000', daterange('2000-01-01', NULL),
        'Giờ hành chính thông thường', TIMESTAMPTZ '2026-11-21 00:00+07');
INSERT INTO calendar.shift (hours_id, weekday, minutes)
SELECT '01980000-0000-7000-8000-000000000001', w.weekday, s.minutes
FROM generate_series(1, 5) AS w (weekday), (VALUES (int4range(420, 690)), (int4range(810, 1020))) AS s (minutes);
