-- What an asset can stand for where it is named: a picture only where it is known how large it is.
create function media_family(media_type text, width integer, height integer) returns text
    language sql immutable parallel safe
    return case
        when media_type like 'image/%' and width is not null and height is not null then 'image'
        when media_type like 'audio/%' then 'audio'
        when media_type like 'video/%' then 'video'
        else 'document'
    end;

-- As browsers show a drawing that says no size, and as it is kept from now on.
update media set width = coalesce(width, 300), height = coalesce(height, 150)
where media_type = 'image/svg+xml' and (width is null or height is null);
