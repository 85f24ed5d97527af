# run-by: blackbox.console
# --8<-- [start:validator]
class JsonTypeValidator < ActiveModel::EachValidator
  def validate_each(record, attribute, _value)
    given = record.read_attribute_before_type_cast(attribute)
    record.errors.add(attribute, "must be of type #{options[:with]}") unless given.is_a?(options[:with])
  end
end
# --8<-- [end:validator]
